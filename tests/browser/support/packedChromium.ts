import { createReadStream, createWriteStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { type ExtractOptions, extract } from "tar-fs";
import { unpackOnce } from "./unpackOnce";

export interface PackedChromium {
  readonly executablePath: string;
  /** What the browser needs on top of the caller's environment. */
  readonly env: Readonly<Record<string, string>>;
}

const MODULES = fileURLToPath(new URL("../../../node_modules/", import.meta.url));
const PACKAGE = join(MODULES, "@sparticuz/chromium");

/**
 * Only the packed fonts, whatever the machine has: the same text widths everywhere, and text at all where no font is
 * installed (without one, text has no size and nothing ever counts as visible).
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">packed-fonts</dir>
  <cachedir prefix="xdg">fonts</cachedir>
</fontconfig>
`;

/**
 * The Chromium that `npm ci` brought, unpacked into node_modules/.cache; null where it does not run. The package's own
 * executablePath() and args stay unused: they share one temporary folder between projects and switch web security off.
 */
export async function packedChromium(): Promise<PackedChromium | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = join(MODULES, ".cache", `packed-chromium-${await packedVersion()}`);
  await unpackOnce(folder, unpack);
  return { executablePath: join(folder, "chromium"), env: environmentIn(folder) };
}

async function packedVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  return version;
}

/** Run as root, tar-fs would give the files to whichever user of this machine has the packer's number. */
const OURS: ExtractOptions = {
  map: (header) => ({
    ...header,
    uid: process.getuid?.() ?? header.uid,
    gid: process.getgid?.() ?? header.gid,
  }),
};

async function unpack(folder: string): Promise<void> {
  await Promise.all([
    unbrotli("chromium.br", createWriteStream(join(folder, "chromium"), { mode: 0o755 })),
    // Software rendering is looked for beside the executable.
    unbrotli("swiftshader.tar.br", extract(folder, OURS)),
    unbrotli("al2023.tar.br", extract(join(folder, "al2023"), OURS)),
    unbrotli("fonts.tar.br", extract(join(folder, "packed-fonts"), OURS)),
    writeFile(join(folder, "fonts.conf"), FONTS_CONF),
  ]);
}

function unbrotli(file: string, target: NodeJS.WritableStream): Promise<void> {
  // Pieces of 1 MiB: the browser is 190 MB when unpacked, and zlib's usual 16 kB makes that slow.
  return pipeline(
    createReadStream(join(PACKAGE, "bin", file)),
    createBrotliDecompress({ chunkSize: 2 ** 20 }),
    target,
  );
}

function environmentIn(folder: string): Record<string, string> {
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH];
  return {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
    XDG_CACHE_HOME: join(folder, "cache"),
    LANG: "en_GB.UTF-8",
  };
}
