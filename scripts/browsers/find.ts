import { execFileSync } from "node:child_process";
import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program or font the browser tests need, where it may be, and the Debian package that has it. */
export interface Need {
  readonly name: string;
  readonly env: string;
  readonly debianPackage: string;
  readonly find: () => string | undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Debian keeps MiniBrowser out of PATH: /usr/lib/<architecture>/webkit2gtk-<API version>/. */
function findMiniBrowser(): string | undefined {
  const list = (folder: string) => {
    try {
      return readdirSync(folder).map((entry) => join(folder, entry));
    } catch {
      return [];
    }
  };
  const libraryFolders = ["/usr/lib", "/usr/lib64", "/usr/libexec"].flatMap((folder) => [
    folder,
    ...list(folder).filter((path) => path.endsWith("-linux-gnu")),
  ]);
  return libraryFolders
    .flatMap(list)
    .filter((path) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(path))
    .map((path) => join(path, "MiniBrowser"))
    .findLast(isExecutable);
}

function findJapaneseFont(): string | undefined {
  try {
    const fonts = execFileSync("fc-list", [":lang=ja", "file"], { encoding: "utf8" });
    return fonts.split(":", 1)[0]?.trim() || undefined;
  } catch {
    return undefined;
  }
}

export const NEEDS = {
  chromium: {
    name: "Chromium",
    env: "HW_CHROMIUM",
    debianPackage: "chromium",
    find: () => onPath("chromium", "chromium-browser", "google-chrome-stable", "google-chrome"),
  },
  firefox: {
    name: "Firefox",
    env: "HW_FIREFOX",
    debianPackage: "firefox-esr",
    find: () => onPath("firefox-esr", "firefox"),
  },
  webkitDriver: {
    name: "WebKitWebDriver",
    env: "HW_WEBKIT_DRIVER",
    debianPackage: "webkit2gtk-driver",
    find: () => onPath("WebKitWebDriver"),
  },
  miniBrowser: {
    name: "MiniBrowser (WebKitGTK)",
    env: "HW_MINIBROWSER",
    debianPackage: "webkit2gtk-driver",
    find: findMiniBrowser,
  },
  xvfb: {
    name: "Xvfb",
    env: "HW_XVFB",
    debianPackage: "xvfb",
    find: () => onPath("Xvfb"),
  },
  japaneseFont: {
    name: "a Japanese font",
    env: "HW_JAPANESE_FONT",
    debianPackage: "fonts-noto-cjk",
    find: findJapaneseFont,
  },
} as const satisfies Record<string, Need>;

/** The path of a need: the environment's word counts even where it points at nothing. */
export function locate(need: Need): string | undefined {
  return process.env[need.env] || need.find();
}

export function locateOrThrow(need: Need): string {
  const path = locate(need);
  if (path) return path;
  throw new Error(
    `${need.name} was not found: node scripts/ensure-browsers.ts, or set ${need.env}`,
  );
}
