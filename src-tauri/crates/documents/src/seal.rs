//! A round seal drawn as vector outlines, so that a viewer needs no font and PDF/A stays valid.
//!
//! It is a picture of a seal, not an electronic seal (电子印章) in the sense of the law.
#![expect(clippy::float_arithmetic, reason = "drawing is geometry")]

use std::f32::consts::{FRAC_PI_2, PI};

use printpdf::{
    Color, Line, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfPage, PdfSaveOptions, Point, Polygon,
    PolygonRing, Pt, Rgb, WindingOrder,
};
use ttf_parser::{Face, OutlineBuilder};

use crate::{Error, Fonts};

/// What a seal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The organisation's full name, along the arc.
    pub name: String,
    /// A short line below the star, such as 内部签署专用; may be empty.
    pub caption: String,
}

/// The size of an organisation's seal (42 mm, 国发〔1999〕25号).
pub const DIAMETER_MM: f32 = 42.0;
/// The size of [`signature_picture`], in millimetres; signature boxes of the templates have the same proportions.
pub const SIGNATURE_MM: (f32, f32) = (84.0, 42.0);

/// The seal alone, as a PDF of one square page; the same bytes every time.
///
/// Errors: [`Error::NamelessSeal`], [`Error::MissingGlyph`].
pub fn round_seal(fonts: &Fonts, seal: &Seal) -> Result<Vec<u8>, Error> {
    page((DIAMETER_MM, DIAMETER_MM), seal_at_left(fonts, seal)?)
}

/// The seal and, at its right, lines such as signer and time, as a PDF of one page of [`SIGNATURE_MM`].
///
/// A line too long for its place is set smaller. Errors as for [`round_seal`].
pub fn signature_picture(fonts: &Fonts, seal: &Seal, lines: &[String]) -> Result<Vec<u8>, Error> {
    let mut drawing = seal_at_left(fonts, seal)?;
    drawing.push(Op::SetFillColor { col: BLACK });
    let left = points(DIAMETER_MM + 2.0);
    let room = points(SIGNATURE_MM.0 - DIAMETER_MM - 3.0);
    let leading = 13.0;
    let middle = points(SIGNATURE_MM.1) / 2.0;
    let mut baseline = middle + leading * (lines.len() as f32 / 2.0 - 0.75);
    for line in lines {
        let text = Outlines::of(fonts, line)?;
        let size = (room / text.width).min(9.0);
        text.draw_along(&mut drawing, left, baseline, size);
        baseline -= leading;
    }
    page(SIGNATURE_MM, drawing)
}

const RED: Color = Color::Rgb(Rgb { r: 0.80, g: 0.07, b: 0.10, icc_profile: None });
const BLACK: Color = Color::Rgb(Rgb { r: 0.1, g: 0.1, b: 0.1, icc_profile: None });

fn seal_at_left(fonts: &Fonts, seal: &Seal) -> Result<Vec<Op>, Error> {
    if seal.name.trim().is_empty() {
        return Err(Error::NamelessSeal);
    }
    let radius = points(DIAMETER_MM) / 2.0;
    let mut drawing = vec![
        Op::SetOutlineColor { col: RED },
        Op::SetFillColor { col: RED },
        Op::SetOutlineThickness { pt: Pt(radius * 0.055) },
        Op::DrawLine { line: circle(radius, radius, radius * 0.965) },
        filled(vec![star(radius, radius, radius * 0.30)]),
    ];
    Outlines::of(fonts, seal.name.trim())?.draw_around(&mut drawing, radius);
    let caption = Outlines::of(fonts, seal.caption.trim())?;
    if caption.width > 0.0 {
        let size = (radius * 1.15 / caption.width).min(radius * 0.19);
        caption.draw_along(&mut drawing, radius - caption.width * size / 2.0, radius * 0.36, size);
    }
    Ok(drawing)
}

/// The outlines of a text, in units of its size.
struct Outlines<'a> {
    letters: Vec<Letter<'a>>,
    /// The sum of all advances.
    width: f32,
}

struct Letter<'a> {
    face: Face<'a>,
    glyph: ttf_parser::GlyphId,
    advance: f32,
}

impl<'a> Outlines<'a> {
    fn of(fonts: &'a Fonts, text: &str) -> Result<Self, Error> {
        let letters = text
            .chars()
            .map(|character| {
                let found = fonts.face_for_seal(character).and_then(|font| {
                    let face = Face::parse(font.data(), font.index()).ok()?;
                    let glyph = face.glyph_index(character)?;
                    Some((face, glyph))
                });
                let (face, glyph) = found.ok_or(Error::MissingGlyph { character, context: None, page: 0 })?;
                let units = face.units_per_em();
                let advance = f32::from(face.glyph_hor_advance(glyph).unwrap_or(units)) / f32::from(units);
                Ok(Letter { face, glyph, advance })
            })
            .collect::<Result<Vec<_>, Error>>()?;
        let width = letters.iter().map(|it| it.advance).sum();
        Ok(Self { letters, width })
    }

    /// On a straight baseline that begins at (x, y).
    fn draw_along(&self, drawing: &mut Vec<Op>, x: f32, y: f32, size: f32) {
        let mut x = x;
        for letter in &self.letters {
            letter.draw(drawing, Placement { x, y, width: size, height: size, turn: 0.0 });
            x += letter.advance * size;
        }
    }

    /// Along the inner side of a seal's ring, symmetric to its top; long names are set narrower and smaller.
    fn draw_around(&self, drawing: &mut Vec<Op>, radius: f32) {
        let (size, spacing, widest) = (radius * 0.29, 1.2, 4.6);
        let (baseline, middle) = (radius * 0.62, radius * 0.70);
        let natural = self.width * size * spacing / middle;
        let squeeze = (widest / natural).min(1.0);
        let span = natural * squeeze;
        // Half of the squeeze narrows the letters, the other half makes them smaller.
        let (width, height) = (size * squeeze, size * squeeze.sqrt());
        let mut done = 0.0;
        for letter in &self.letters {
            let angle = FRAC_PI_2 + span / 2.0 - (done + letter.advance / 2.0) / self.width * span;
            done += letter.advance;
            let turn = angle - FRAC_PI_2;
            let half = letter.advance * width / 2.0;
            let x = radius + baseline * angle.cos() - half * turn.cos();
            let y = radius + baseline * angle.sin() - half * turn.sin();
            letter.draw(drawing, Placement { x, y, width, height, turn });
        }
    }
}

/// Where and how large a letter stands: its origin, the size of its em in both directions, its turn in radians.
struct Placement {
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    turn: f32,
}

impl Letter<'_> {
    fn draw(&self, drawing: &mut Vec<Op>, at: Placement) {
        let units = f32::from(self.face.units_per_em());
        let (sin, cos) = at.turn.sin_cos();
        let (x_scale, y_scale) = (at.width / units, at.height / units);
        let matrix = [x_scale * cos, x_scale * sin, -y_scale * sin, y_scale * cos, at.x, at.y];
        let mut pen = Pen { matrix, rings: Vec::new(), ring: Vec::new(), last: (0.0, 0.0) };
        if self.face.outline_glyph(self.glyph, &mut pen).is_some() && !pen.rings.is_empty() {
            drawing.push(filled(pen.rings));
        }
    }
}

/// Turns a glyph's outline into rings of cubic curves.
struct Pen {
    matrix: [f32; 6],
    rings: Vec<PolygonRing>,
    ring: Vec<LinePoint>,
    last: (f32, f32),
}

impl Pen {
    fn add(&mut self, x: f32, y: f32, bezier: bool) {
        let [a, b, c, d, e, f] = self.matrix;
        self.ring.push(LinePoint { p: point(a * x + c * y + e, b * x + d * y + f), bezier });
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.close();
        self.line_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add(x, y, false);
        self.last = (x, y);
    }

    /// A quadratic curve is the cubic one whose handles lie two thirds of the way to its own.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (from_x, from_y) = self.last;
        let third = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
        self.curve_to(third(from_x, x1), third(from_y, y1), third(x, x1), third(y, y1), x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.add(x1, y1, true);
        self.add(x2, y2, true);
        self.line_to(x, y);
    }

    fn close(&mut self) {
        let points = std::mem::take(&mut self.ring);
        if points.len() > 2 {
            self.rings.push(PolygonRing { points });
        }
    }
}

fn filled(rings: Vec<PolygonRing>) -> Op {
    Op::DrawPolygon {
        polygon: Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero },
    }
}

/// A five-pointed star around (x, y).
fn star(x: f32, y: f32, radius: f32) -> PolygonRing {
    let corner = |index: u8| {
        let angle = FRAC_PI_2 + f32::from(index) * PI / 5.0;
        let reach = if index.is_multiple_of(2) { radius } else { radius * 0.382 };
        LinePoint { p: point(x + reach * angle.cos(), y + reach * angle.sin()), bezier: false }
    };
    PolygonRing { points: (0..10).map(corner).collect() }
}

/// A circle of four cubic curves.
fn circle(x: f32, y: f32, radius: f32) -> Line {
    let handle = radius * 0.552_285;
    let at = |dx: f32, dy: f32, bezier| LinePoint { p: point(x + dx, y + dy), bezier };
    let points = vec![
        at(radius, 0.0, false),
        at(radius, handle, true),
        at(handle, radius, true),
        at(0.0, radius, false),
        at(-handle, radius, true),
        at(-radius, handle, true),
        at(-radius, 0.0, false),
        at(-radius, -handle, true),
        at(-handle, -radius, true),
        at(0.0, -radius, false),
        at(handle, -radius, true),
        at(radius, -handle, true),
        at(radius, 0.0, false),
    ];
    Line { points, is_closed: true }
}

fn page(size: (f32, f32), drawing: Vec<Op>) -> Result<Vec<u8>, Error> {
    let mut document = PdfDocument::new("seal");
    document.with_pages(vec![PdfPage::new(Mm(size.0), Mm(size.1), drawing)]);
    let mut written = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    // printpdf's file identifier counts up within a process; an optional one that differs is worse than none.
    written.trailer.remove(b"ID");
    written.compress();
    let mut bytes = Vec::new();
    written.save_to(&mut bytes).map_err(|error| Error::Export { message: error.to_string() })?;
    Ok(bytes)
}

fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(x), y: Pt(y) }
}

fn points(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}
