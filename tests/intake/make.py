"""Samples from independent tools: Python's own email, zipfile, zlib and struct. Usage: make.py FOLDER."""

import email.message
import email.policy
import io
import pathlib
import struct
import sys
import zipfile
import zlib

to = pathlib.Path(sys.argv[1])


def write(name, data):
    (to / name).write_bytes(data)


# Mail -----------------------------------------------------------------------------------------------------------
mail = email.message.EmailMessage(policy=email.policy.SMTP)
mail["Received"] = "from mx.example (mx.example [192.0.2.7]) by in.example; Wed, 1 May 2024 21:30:05 +0200"
mail["Received"] = "from [198.51.100.9] by mx.example; Wed, 1 May 2024 21:30:01 +0200"
mail["From"] = '"Rook Müller" <rook@bad.example>'
mail["To"] = "Lena <lena@example.org>, Tim <tim@example.org>"
mail["Cc"] = "list@example.org"
mail["Subject"] = "Überfällig – pay up 💣"
mail["Date"] = "Wed, 01 May 2024 21:30:00 +0200"
mail["Message-ID"] = "<1@bad.example>"
mail.set_content("Zeile eins\nZeile zwei: grüße\n")
mail.add_alternative('<p>Zeile eins</p><img src="http://tracker.example/x.gif">', subtype="html")
mail.add_attachment(bytes(range(256)) * 40, maintype="image", subtype="png", filename="räuber/../../etc/passwd.png")
mail.add_attachment("plain words\n", subtype="plain", filename="note.txt")
write("letter.eml", mail.as_bytes())

html = email.message.EmailMessage(policy=email.policy.SMTP)
html["From"] = "a@bad.example"
html["Subject"] = "only html"
html["Date"] = "Wed, 01 May 2024 19:30:00 +0000"
html.set_content(
    '<html><body><p>Pay <b>now</b></p><script>steal()</script>'
    '<a href="https://bad.example/pay">https://bank.example</a></body></html>',
    subtype="html",
    charset="iso-8859-1",
)
write("html.eml", html.as_bytes())
outer = email.message.EmailMessage(policy=email.policy.SMTP)
outer["From"] = "lena@example.org"
outer["Subject"] = "Fwd"
outer["Date"] = "Wed, 01 May 2024 22:00:00 +0200"
outer.set_content("see below\n")
outer.add_attachment(mail)
write("forwarded.eml", outer.as_bytes())
write("cut.eml", mail.as_bytes()[:900])
write("not-a-mail.eml", b"\x89PNG\r\n\x1a\n" + b"\0" * 200)
deep = b"From: a@b.example\r\nDate: Wed, 01 May 2024 19:30:00 +0000\r\n"
for n in range(300):
    deep += b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n)
write("deep.eml", deep)
write(
    "long-name.eml",
    b"From: a@b.example\r\nDate: Wed, 01 May 2024 19:30:00 +0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: image/png; name="'
    + b"n" * 1_500_000
    + b'.png"\r\nContent-Disposition: attachment\r\n\r\nhello\r\n--x--\r\n',
)

# Zips -----------------------------------------------------------------------------------------------------------
CHAT = "31/12/2023, 23:59 - Lena: hello\n01/01/2024, 00:01 - Rook: IMG-20240101-WA0001.jpg (file attached)\n"


def packed(members, **options):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in members:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name, (2024, 5, 1, 21, 30, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return held.getvalue()


write(
    "chat.zip",
    packed([("WhatsApp Chat with Rook.txt", CHAT), ("IMG-20240101-WA0001.jpg", b"\xff\xd8\xff\xe0" + b"j" * 500)]),
)
link = zipfile.ZipInfo("link", (2024, 5, 1, 21, 30, 0))
link.create_system = 3
link.external_attr = 0o120777 << 16
inner = packed([("deepest.txt", "hello")])
write(
    "hostile.zip",
    packed(
        [
            ("../../outside.txt", "one"),
            ("/etc/passwd", "two"),
            ("C:\\Windows\\x.txt", "three"),
            ("CON.txt", "four"),
            ("a/same.txt", "five"),
            ("b/SAME.txt", "six"),
            ("x" * 60_000 + ".txt", "seven"),
            (link, "/etc/shadow"),
            ("inner.zip", inner),
            ("picture.jpg", b"MZ\x90\0" + b"\0" * 300),
            ("empty/", ""),
        ]
    ),
)
write("bomb.zip", packed([("zeros.bin", b"\0" * 300_000_000), ("after.txt", "x")]))
small = bytearray(packed([("lies.bin", b"\0" * 5_000_000)]))
# Both headers claim ten bytes.
for at in (22, small.find(b"PK\x01\x02") + 24):
    small[at : at + 4] = struct.pack("<I", 10)
write("lies.zip", bytes(small))
locked = bytearray(packed([("secret.txt", "hello")]))
for at in (6, locked.find(b"PK\x01\x02") + 8):
    locked[at] |= 1
write("locked.zip", bytes(locked))
broken = bytearray(packed([("one.txt", "hello " * 50), ("two.txt", "good")]))
broken[45] ^= 0xFF
write("broken.zip", bytes(broken))
write("cut.zip", packed([("one.txt", "hello " * 50)])[:60])
write("many.zip", packed([("%d.txt" % n, "") for n in range(2_500)]))

# Pictures, films, documents -------------------------------------------------------------------------------------


def tiff():
    """EXIF by TIFF 6.0: IFD0 with make, model and pointers, an EXIF IFD with the time, a GPS IFD."""

    def ascii_(text):
        return 2, len(text) + 1, text.encode() + b"\0"

    def rationals(*pairs):
        return 5, len(pairs), b"".join(struct.pack("<II", *pair) for pair in pairs)

    def ifd(at, entries):
        head, tail = struct.pack("<H", len(entries)), b""
        heap = at + 2 + 12 * len(entries) + 4
        for tag, (kind, count, data) in sorted(entries.items()):
            value = data.ljust(4, b"\0")
            if len(data) > 4:
                value = struct.pack("<I", heap + len(tail))
                tail += data
            head += struct.pack("<HHI", tag, kind, count) + value
        return head + b"\0\0\0\0" + tail

    exif = {0x9003: ascii_("2024:05:01 21:30:00"), 0x9011: ascii_("+02:00")}
    gps = {
        1: ascii_("N"),
        2: rationals((52, 1), (31, 1), (12, 1)),
        3: ascii_("E"),
        4: rationals((13, 1), (24, 1), (18, 1)),
    }
    base = {0x010F: ascii_("Fairphone"), 0x0110: ascii_("FP5"), 0x8769: (4, 1, b"\0" * 4), 0x8825: (4, 1, b"\0" * 4)}
    exif_at = 8 + len(ifd(8, base))
    gps_at = exif_at + len(ifd(exif_at, exif))
    base[0x8769] = (4, 1, struct.pack("<I", exif_at))
    base[0x8825] = (4, 1, struct.pack("<I", gps_at))
    return b"II*\0\x08\0\0\0" + ifd(8, base) + ifd(exif_at, exif) + ifd(gps_at, gps)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
pixels = chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")
png = b"\x89PNG\r\n\x1a\n" + header + chunk(b"eXIf", tiff()) + pixels
write("shot.png", png)
segment = b"Exif\0\0" + tiff()
jpeg = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + b"\xff\xdb\0\x04\0\0" + b"\xff\xd9"
write("photo.jpg", jpeg)
riff = b"WEBPVP8X" + struct.pack("<I", 10) + b"\x08" + b"\0" * 9 + b"EXIF" + struct.pack("<I", len(tiff())) + tiff()
write("photo.webp", b"RIFF" + struct.pack("<I", len(riff)) + riff)
write("really-a-picture.txt", jpeg)
write("photo-that-runs.jpg", b"MZ\x90\0\x03\0\0\0" + b"\0" * 500)


def atom(kind, data):
    return struct.pack(">I", len(data) + 8) + kind + data


created = 1714591800 + 2_082_844_800
mvhd = atom(b"mvhd", struct.pack(">IIIII", 0, created, created, 1000, 5000) + b"\0" * 80)
place = b"+52.5200+013.4050/"
udta = atom(b"udta", atom(b"\xa9xyz", struct.pack(">HH", len(place), 0x15C7) + place))
ftyp = atom(b"ftyp", b"isom\0\0\2\0isomiso2mp41")
write("clip.mp4", ftyp + atom(b"mdat", b"\0" * 5000) + atom(b"moov", mvhd + udta))
write("clip-cut.mp4", ftyp + struct.pack(">I", 0x7FFFFFFF) + b"moov" + b"\xff" * 40)

write("run.svg", b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="steal()"><path d="M0 0"/></svg>')
write("run.html", b"<!doctype html><title>x</title><script>steal()</script><p>hello")
write("chat.txt", CHAT.encode())
write("unclear.txt", b"1/2/24, 10:00 - A: x\n2/3/24, 10:00 - A: y\n")
write(
    "paper.pdf",
    b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
    b"3 0 obj\n<</Title(A \\(good\\) paper)/Producer<FEFF00DC0062>/CreationDate(D:20240501213000+02'00')>>\nendobj\n"
    b"trailer\n<</Root 1 0 R/Info 3 0 R>>\n%%EOF\n",
)
write("paper-cut.pdf", b"%PDF-1.4\ntrailer <</Info 9 0 R")
