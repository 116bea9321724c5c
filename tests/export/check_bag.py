"""Checks a bag by RFC 8493 with nothing but Python's library: what another program would say of it."""
import hashlib, os, re, sys

root = sys.argv[1]
faults = []


def lines(name):
    with open(os.path.join(root, name), encoding="utf-8", newline="") as file:
        text = file.read()
    if text.startswith("\ufeff"):
        faults.append(name + ": byte order mark")
    return text.splitlines()


def digest(name, algorithm):
    hashed = hashlib.new(algorithm)
    with open(os.path.join(root, name), "rb") as file:
        for part in iter(lambda: file.read(1 << 20), b""):
            hashed.update(part)
    return hashed.hexdigest()


# 2.1.1: two lines, exactly.
if lines("bagit.txt") != ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"]:
    faults.append("bagit.txt")

found = []
for folder, _, names in os.walk(root):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")
        if os.path.islink(os.path.join(folder, name)):
            faults.append(path + ": link")
        found.append(path)
payload = sorted(path for path in found if path.startswith("data/"))


def entries(name):
    listed = {}
    for line in lines(name):
        # 2.1.3: checksum, white space, file path with LF, CR and % escaped.
        match = re.fullmatch(r"([0-9A-Fa-f]+)[ \t]+\*?(.+)", line)
        if match is None:
            faults.append(name + ": " + line)
            continue
        path = re.sub(r"%(0A|0D|25)", lambda hit: chr(int(hit[1], 16)), match[2], flags=re.I)
        if path.startswith(("/", "~")) or ".." in path.split("/") or path in listed:
            faults.append(name + ": " + path)
        listed[path] = match[1].lower()
    return listed


manifests = [path for path in found if re.fullmatch(r"manifest-[a-z0-9]+\.txt", path)]
if not manifests:
    faults.append("no manifest")
for name in manifests:
    listed = entries(name)
    # 3: every payload file is in every manifest, and the other way round.
    if sorted(listed) != payload:
        faults.append(name + ": does not list the payload")
    for path, checksum in listed.items():
        if digest(path, name[9:-4]) != checksum:
            faults.append(path)

tags = entries("tagmanifest-sha256.txt")
for path, checksum in tags.items():
    if digest(path, "sha256") != checksum:
        faults.append(path)
# 2.2.1: no tag manifest lists a tag manifest; here, everything else is listed.
if sorted(tags) != sorted(path for path in found if not path.startswith(("data/", "tagmanifest-"))):
    faults.append("tagmanifest-sha256.txt: does not list every tag file")

info = dict(line.split(": ", 1) for line in lines("bag-info.txt"))
octets = sum(os.path.getsize(os.path.join(root, path)) for path in payload)
if info.get("Payload-Oxum") != "%d.%d" % (octets, len(payload)):
    faults.append("Payload-Oxum")
if not re.fullmatch(r"\d{4}-\d\d-\d\d", info.get("Bagging-Date", "")):
    faults.append("Bagging-Date")

print("\n".join(faults) or "valid")
sys.exit(1 if faults else 0)
