//! The data of a stream, decoded, within a limit.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

use super::{Dictionary, Read, Value};
use crate::Note;

/// Decodes `data` as `dictionary` says; `limit` bounds what may come out.
///
/// Only what cross-reference and object streams use is known: no filter, or Flate with PNG predictors.
pub(super) fn decode(dictionary: &Dictionary, data: &[u8], limit: usize) -> Read<Vec<u8>> {
    let sole = |key: &str| match dictionary.get(key) {
        Some(Value::Array(values)) if values.len() == 1 => values.first(),
        other => other,
    };
    let data = match sole("Filter") {
        None | Some(Value::Null) => data.to_vec(),
        Some(filter) if filter.is_name("FlateDecode") => inflate(data, limit)?,
        Some(_) => return Err(Note::Malformed),
    };
    let Some(parameters) = sole("DecodeParms").and_then(Value::as_dictionary) else { return Ok(data) };
    let parameter = |key: &str, absent: i64| parameters.get(key).map_or(Some(absent), Value::as_integer);
    match (parameter("Predictor", 1), parameter("Colors", 1), parameter("BitsPerComponent", 8)) {
        (Some(1), _, _) => Ok(data),
        (Some(10..=15), Some(1), Some(8)) => {
            let columns = parameter("Columns", 1).and_then(|columns| usize::try_from(columns).ok());
            undo_png(&data, columns.filter(|columns| (1..=1 << 16).contains(columns)).ok_or(Note::Malformed)?)
        }
        _ => Err(Note::Malformed),
    }
}

fn inflate(data: &[u8], limit: usize) -> Read<Vec<u8>> {
    let mut out = vec![];
    let bound = u64::try_from(limit).map_err(|_| Note::TooLarge)?;
    ZlibDecoder::new(data)
        .take(bound.saturating_add(1))
        .read_to_end(&mut out)
        .map_err(|_| Note::Malformed)?;
    if out.len() > limit { Err(Note::TooLarge) } else { Ok(out) }
}

/// Undoes the PNG filters (PNG specification, section 9) for pixels of one byte.
fn undo_png(data: &[u8], columns: usize) -> Read<Vec<u8>> {
    let mut above = vec![0u8; columns];
    let mut out = Vec::with_capacity(data.len());
    for line in data.chunks(columns + 1) {
        let [filter, line @ ..] = line else { return Err(Note::Malformed) };
        if line.len() != columns {
            return Err(Note::Malformed);
        }
        let (mut left, mut corner) = (0u8, 0u8);
        let mut current = Vec::with_capacity(columns);
        for (byte, up) in line.iter().zip(&above) {
            let predicted = match filter {
                0 => 0,
                1 => left,
                2 => *up,
                3 => ((u16::from(left) + u16::from(*up)) / 2) as u8,
                4 => paeth(left, *up, corner),
                _ => return Err(Note::Malformed),
            };
            left = byte.wrapping_add(predicted);
            corner = *up;
            current.push(left);
        }
        out.extend(&current);
        above = current;
    }
    Ok(out)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(up) - i16::from(corner);
    let distance = |value: u8| (estimate - i16::from(value)).abs();
    if distance(left) <= distance(up) && distance(left) <= distance(corner) {
        left
    } else if distance(up) <= distance(corner) {
        up
    } else {
        corner
    }
}
