//! Amounts in words and back.
