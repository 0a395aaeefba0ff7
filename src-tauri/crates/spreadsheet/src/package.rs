//! The parcel that a workbook is: measured before anything is unpacked, and packed again without stale results.

use std::io::{Cursor, Read, Write};

use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::error::Error;

/// The largest file that is read.
pub const MOST_BYTES: usize = 32 << 20;
/// The most parts of a workbook.
const MOST_ENTRIES: usize = 2_000;
/// The most bytes that all parts may come to.
const MOST_UNPACKED: u64 = 128 << 20;
/// How many times its packed size a part may come to; the tables of a workbook pack to a thirtieth at the best.
const MOST_RATIO: u64 = 200;
/// Below this size a part's ratio harms nobody.
const HARMLESS: u64 = 1 << 20;

/// Refuses what is no plain workbook, what carries programs, and what is larger than a cost plan can be. Sizes are
/// measured by unpacking into nothing, for those that a parcel states of itself may lie.
pub fn check(bytes: &[u8]) -> Result<(), Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLarge { what: "bytes", limit: MOST_BYTES as u64 });
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        // Excel wraps an encrypted workbook into a file of its old kind.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let encrypted = bytes.windows(name.len()).any(|it| it == name);
        return Err(if encrypted { Error::Encrypted } else { Error::OldFormat });
    }
    if !bytes.starts_with(b"PK") {
        return Err(Error::NotASpreadsheet);
    }
    let mut parcel = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if parcel.len() > MOST_ENTRIES {
        return Err(Error::TooLarge { what: "entries", limit: MOST_ENTRIES as u64 });
    }
    let mut unpacked = 0;
    let mut workbook = false;
    for at in 0..parcel.len() {
        let raw = parcel.by_index_raw(at).map_err(damaged)?;
        let name = raw.name().map_err(damaged)?.to_ascii_lowercase();
        let (packed, encrypted) = (raw.compressed_size(), raw.encrypted());
        drop(raw);
        if encrypted {
            return Err(Error::Encrypted);
        }
        if name.ends_with("vbaproject.bin") || name.contains("/macrosheets/") {
            return Err(Error::Macros);
        }
        workbook |= name.ends_with("workbook.xml");
        let mut part = parcel.by_index(at).map_err(damaged)?.take(MOST_UNPACKED - unpacked + 1);
        let size = if name == "[content_types].xml" {
            let mut text = Vec::new();
            part.read_to_end(&mut text).map_err(damaged)?;
            if contains(&text, b"macroEnabled") || contains(&text, b"vbaProject") {
                return Err(Error::Macros);
            }
            text.len() as u64
        } else {
            std::io::copy(&mut part, &mut std::io::sink()).map_err(damaged)?
        };
        unpacked += size;
        if unpacked > MOST_UNPACKED {
            return Err(Error::TooLarge { what: "unpacked", limit: MOST_UNPACKED });
        }
        if size > HARMLESS && size / packed.max(1) > MOST_RATIO {
            return Err(Error::TooLarge { what: "ratio", limit: MOST_RATIO });
        }
    }
    if workbook { Ok(()) } else { Err(Error::NotASpreadsheet) }
}

/// Packs a workbook that we wrote once more, leaving out the results of formulas that nobody reckoned: with a result of
/// nought LibreOffice would believe it, without one it reckons.
pub fn without_unreckoned(workbook: &[u8]) -> Result<Vec<u8>, Error> {
    const UNRECKONED: &str = "</f><v>0</v></c>";
    let mut parcel = ZipArchive::new(Cursor::new(workbook)).map_err(unwritable)?;
    let mut packed = ZipWriter::new(Cursor::new(Vec::with_capacity(workbook.len())));
    let options = SimpleFileOptions::DEFAULT;
    for at in 0..parcel.len() {
        let mut part = parcel.by_index(at).map_err(unwritable)?;
        let name = part.name().map_err(unwritable)?.into_owned();
        packed.start_file(&name, options).map_err(unwritable)?;
        if name.starts_with("xl/worksheets/") && name.ends_with(".xml") {
            let mut text = String::new();
            part.read_to_string(&mut text).map_err(unwritable)?;
            packed.write_all(text.replace(UNRECKONED, "</f></c>").as_bytes()).map_err(unwritable)?;
        } else {
            std::io::copy(&mut part, &mut packed).map_err(unwritable)?;
        }
    }
    packed.finish().map(Cursor::into_inner).map_err(unwritable)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|it| it == wanted)
}

fn damaged(it: impl std::fmt::Display) -> Error {
    Error::Damaged { detail: it.to_string() }
}

fn unwritable(it: impl std::fmt::Display) -> Error {
    Error::Unwritable { detail: it.to_string() }
}
