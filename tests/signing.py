"""pyHanko as judge and as signer: `judge PDF CERTIFICATE [now]`, `sign IN OUT FIELD P12 [pss|certify]`, `stamp IN OUT P12`."""

import datetime
import json
import sys

from asn1crypto import keys, x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers, timestamps
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

PASSPHRASE = b"correct"


def judge(pdf, certificate, *options):
    fixed = datetime.datetime(2026, 12, 1, tzinfo=datetime.timezone.utc)
    moment = datetime.datetime.now(datetime.timezone.utc) if "now" in options else fixed
    verdicts = []
    with open(pdf, "rb") as file:
        for signature in PdfFileReader(file).embedded_signatures:
            roots = [load_cert_from_pemder(certificate)]
            context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=moment)
            status = validate_pdf_signature(signature, context)
            verdicts.append(
                {
                    "field": signature.field_name,
                    "bottom_line": status.bottom_line,
                    "coverage": status.coverage.name,
                    "changes": status.modification_level.name,
                }
            )
    print(json.dumps(verdicts))


def sign(source, target, field, p12, *options):
    signer = signers.SimpleSigner.load_pkcs12(p12, passphrase=PASSPHRASE, prefer_pss="pss" in options)
    metadata = signers.PdfSignatureMetadata(
        field_name=field,
        subfilter=fields.SigSeedSubFilter.PADES,
        certify="certify" in options,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    with open(source, "rb") as file, open(target, "wb") as out:
        writer = IncrementalPdfFileWriter(file)
        leave_metadata(writer)
        signers.sign_pdf(writer, metadata, signer=signer, existing_fields_only=True, output=out)


def stamp(source, target, p12):
    with open(p12, "rb") as file:
        key, certificate, _ = pkcs12.load_key_and_certificates(file.read(), PASSPHRASE)
    key = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    stamper = timestamps.DummyTimeStamper(
        tsa_cert=x509.Certificate.load(certificate.public_bytes(Encoding.DER)),
        tsa_key=keys.PrivateKeyInfo.load(key),
        certs_to_embed=SimpleCertificateStore(),
        fixed_dt=datetime.datetime(2026, 11, 24, tzinfo=datetime.timezone.utc),
    )
    with open(source, "rb") as file, open(target, "wb") as out:
        writer = IncrementalPdfFileWriter(file)
        leave_metadata(writer)
        signers.PdfTimeStamper(stamper).timestamp_pdf(writer, "sha256", output=out)


def leave_metadata(writer):
    """pyHanko notes itself as a producer in the document's metadata, which is a change like any other."""
    writer._update_meta = lambda: None


if __name__ == "__main__":
    {"judge": judge, "sign": sign, "stamp": stamp}[sys.argv[1]](*sys.argv[2:])
