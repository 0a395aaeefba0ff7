//! Seals as drawings.
#![allow(clippy::unwrap_used)]

mod sample;

use documents::{
    Error, picture_of,
    seal::{Seal, round_seal, signature_picture},
};
use sample::FONTS;

#[test]
fn seals_are_the_same_every_time_and_need_no_font() {
    for name in [
        "广州市清风社会工作服务中心（示例）",
        "社",
        "Hong Kong Council of Family and Community Services (Example)",
    ] {
        let seal = Seal { name: name.into(), caption: "内部签署专用".into() };
        let lines = ["签署人：林远航".to_owned(), String::new(), "2025-02-27 16:05 +08:00".to_owned()];
        for drawing in [round_seal(&FONTS, &seal).unwrap(), signature_picture(&FONTS, &seal, &lines).unwrap()]
        {
            let parsed = lopdf::Document::load_mem(&drawing).unwrap();
            assert_eq!(parsed.get_pages().len(), 1);
            let fonts = parsed
                .objects
                .values()
                .filter(|it| it.as_dict().is_ok_and(|it| it.has_type(b"Font")))
                .count();
            assert_eq!(fonts, 0, "{name}");
            assert!(picture_of(&drawing, 1, 2.0).unwrap().starts_with(b"\x89PNG"));
        }
        assert_eq!(round_seal(&FONTS, &seal).unwrap(), round_seal(&FONTS, &seal).unwrap());
    }
}

#[test]
fn a_seal_that_cannot_be_drawn_is_refused() {
    let seal = |name: &str| round_seal(&FONTS, &Seal { name: name.into(), caption: String::new() });
    assert_eq!(seal(" ").err(), Some(Error::NamelessSeal));
    assert_eq!(seal("社😀工").err(), Some(Error::MissingGlyph { character: '😀', context: None, page: 0 }));
}
