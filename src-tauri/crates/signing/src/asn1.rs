//! ASN.1 as slices, so that what was signed is checked as it was encoded.

use der::{
    Decode, Reader, SliceReader, Tag, TagNumber, Tagged,
    asn1::{AnyRef, ObjectIdentifier},
};

/// How deep BER may nest.
const NESTING: usize = 32;

/// `[number]`, constructed.
pub(crate) const fn context(number: TagNumber) -> Tag {
    Tag::ContextSpecific { constructed: true, number }
}

/// The contents of an element that has this tag, and nothing after it.
pub(crate) fn contents(element: &[u8], tag: Tag) -> Option<&[u8]> {
    let any = AnyRef::from_der(element).ok()?;
    (any.tag() == tag).then(|| any.value())
}

/// The elements in contents, one after another.
pub(crate) fn elements(contents: &[u8]) -> Option<Vec<&[u8]>> {
    let mut reader = SliceReader::new(contents).ok()?;
    let mut elements = vec![];
    while !reader.is_finished() {
        elements.push(reader.tlv_bytes().ok()?);
    }
    Some(elements)
}

/// The first element, and what follows it.
pub(crate) fn split_first(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = SliceReader::new(bytes).ok()?.tlv_bytes().ok()?.len();
    bytes.split_at_checked(length)
}

/// The elements of a `SEQUENCE`.
pub(crate) fn sequence(element: &[u8]) -> Option<Vec<&[u8]>> {
    elements(contents(element, Tag::Sequence)?)
}

/// The elements of a `SET`.
pub(crate) fn set(element: &[u8]) -> Option<Vec<&[u8]>> {
    elements(contents(element, Tag::Set)?)
}

pub(crate) fn oid(element: &[u8]) -> Option<ObjectIdentifier> {
    ObjectIdentifier::from_der(element).ok()
}

/// A small number.
pub(crate) fn number(element: &[u8]) -> Option<u16> {
    u16::from_der(element).ok()
}

/// An `AlgorithmIdentifier`: its identifier and, where they are not NULL, its parameters.
pub(crate) fn algorithm(element: &[u8]) -> Option<(ObjectIdentifier, Option<&[u8]>)> {
    match sequence(element)?.as_slice() {
        [identifier] => Some((oid(identifier)?, None)),
        [identifier, [5, 0]] => Some((oid(identifier)?, None)),
        [identifier, parameters] => Some((oid(identifier)?, Some(parameters))),
        _ => None,
    }
}

/// Rewrites an element of indefinite length (BER, X.690 8.1.3.6) with definite lengths, so that it can be read
/// as DER, and joins octet strings that are in pieces. Gives what follows the element, too.
pub(crate) fn definite(bytes: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    definite_within(bytes, NESTING)
}

fn definite_within(bytes: &[u8], depth: usize) -> Option<(Vec<u8>, &[u8])> {
    let depth = depth.checked_sub(1)?;
    let [tag, length, rest @ ..] = bytes else { return None };
    let constructed = tag & 0x20 != 0;
    // Tags beyond 30 take several bytes; nothing here uses them.
    if tag & 0x1F == 0x1F {
        return None;
    }
    let (mut inside, outside, indefinite) = match *length {
        0x80 if constructed => (rest, rest, true),
        0x80 => return None,
        short @ 0..0x80 => {
            let (inside, outside) = rest.split_at_checked(usize::from(short))?;
            (inside, outside, false)
        }
        long => {
            let (length, rest) = rest.split_at_checked(usize::from(long & 0x7F)).filter(|_| long <= 0x84)?;
            let length = length.iter().fold(0usize, |length, byte| length << 8 | usize::from(*byte));
            let (inside, outside) = rest.split_at_checked(length)?;
            (inside, outside, false)
        }
    };
    if !constructed {
        return Some((encode(*tag, inside)?, outside));
    }
    let mut pieces = vec![];
    let after = loop {
        if indefinite {
            if let [0, 0, after @ ..] = inside {
                break after;
            }
        } else if inside.is_empty() {
            break outside;
        }
        let (piece, next) = definite_within(inside, depth)?;
        pieces.push(piece);
        inside = next;
    };
    const OCTETS: u8 = 0x04;
    if *tag == OCTETS | 0x20 {
        let joined: Option<Vec<&[u8]>> =
            pieces.iter().map(|piece| contents(piece, Tag::OctetString)).collect();
        return Some((encode(OCTETS, &joined?.concat())?, after));
    }
    Some((encode(*tag, &pieces.concat())?, after))
}

fn encode(tag: u8, contents: &[u8]) -> Option<Vec<u8>> {
    let mut element = vec![tag];
    let length = u32::try_from(contents.len()).ok()?;
    if length < 0x80 {
        element.push(length as u8);
    } else {
        let bytes = length.to_be_bytes();
        let significant: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
        element.push(0x80 | significant.len() as u8);
        element.extend(significant);
    }
    element.extend(contents);
    Some(element)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn indefinite_lengths_and_octets_in_pieces_become_definite() {
        let ber = [0x30, 0x80, 0x24, 0x80, 4, 1, b'a', 4, 2, b'b', b'c', 0, 0, 2, 1, 7, 0, 0, 99];
        let (der, rest) = definite(&ber).unwrap();
        assert_eq!(der, [0x30, 8, 4, 3, b'a', b'b', b'c', 2, 1, 7]);
        assert_eq!(rest, [99]);
    }

    #[test]
    fn unending_and_too_deep_elements_are_refused() {
        assert!(definite(&[0x30, 0x80, 2, 1, 7]).is_none());
        assert!(definite(&[0x30, 0x80].repeat(10_000)).is_none());
        assert!(definite(&[0x04, 0x85, 1, 1, 1, 1, 1]).is_none());
    }
}
