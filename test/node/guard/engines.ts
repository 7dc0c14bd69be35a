import { launch, type Browser } from "puppeteer-core";
import { locateOrThrow, NEEDS } from "../../../scripts/browsers/find.ts";

const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
];

function chromium(...more: string[]): Promise<Browser> {
  const executablePath = locateOrThrow(NEEDS.chromium);
  return launch({ browser: "chrome", executablePath, args: [...CHROMIUM_ARGS, ...more] });
}

function firefox(): Promise<Browser> {
  return launch({
    browser: "firefox",
    executablePath: locateOrThrow(NEEDS.firefox),
    extraPrefsFirefox: {
      "media.navigator.streams.fake": true,
      "media.navigator.permission.disabled": true,
    },
  });
}

/** Puppeteer drives both engines, so that one person can go the same ways in each. */
export const ENGINES = {
  chromium: () => chromium(),
  "chromium-without-temporal": () => chromium("--js-flags=--no-harmony-temporal"),
  firefox,
} as const satisfies Record<string, () => Promise<Browser>>;
