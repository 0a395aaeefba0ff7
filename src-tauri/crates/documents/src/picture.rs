//! Pages as pictures, drawn from the PDF itself so that a preview shows what will be signed.

use std::sync::Arc;

use hayro::{
    PixmapSettings, RenderCache, RenderSettings,
    hayro_interpret::InterpreterSettings,
    hayro_syntax::{LoadPdfError, Pdf},
    render,
    vello_cpu::color::palette::css::WHITE,
};

use crate::Error;

/// The longest side of a picture, in pixels.
const LONGEST_SIDE: f32 = 8192.0;

/// A PNG of one page (from 1) of any PDF, at `scale` pixels a point: 1.5 gives 108 dpi.
pub fn picture_of(pdf: &[u8], page: usize, scale: f32) -> Result<Vec<u8>, Error> {
    let pdf = open(pdf)?;
    let pages = pdf.pages();
    let chosen = page
        .checked_sub(1)
        .and_then(|index| pages.get(index))
        .ok_or(Error::NoSuchPage { page, pages: pages.len() })?;
    let (width, height) = scaled(chosen.render_dimensions(), scale);
    if !(1.0..=LONGEST_SIDE).contains(&width) || !(1.0..=LONGEST_SIDE).contains(&height) {
        return Err(Error::PictureTooLarge { width: width as u32, height: height as u32 });
    }
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    render(
        chosen,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &settings,
    )
    .into_png()
    .map_err(|error| Error::UnreadablePdf { reason: error.to_string() })
}

/// How many pages any PDF has.
pub fn page_count(pdf: &[u8]) -> Result<usize, Error> {
    Ok(open(pdf)?.pages().len())
}

fn open(pdf: &[u8]) -> Result<Pdf, Error> {
    Pdf::new(Arc::new(pdf.to_vec())).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Error::EncryptedPdf,
        LoadPdfError::Invalid => Error::UnreadablePdf { reason: "no page tree was found".into() },
    })
}

#[expect(clippy::float_arithmetic, reason = "pixels are no money")]
fn scaled((width, height): (f32, f32), scale: f32) -> (f32, f32) {
    (width * scale, height * scale)
}
