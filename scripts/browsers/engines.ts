import type { BrowserLauncher } from "@web/test-runner-core";
import { playwrightLauncher } from "@web/test-runner-playwright";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { locateOrThrow, NEEDS } from "./find.ts";
import { oneAfterAnother } from "./one-after-another.ts";
import { splitCombination } from "./webdriver-keys.ts";
import { WebkitLauncher } from "./webkit-launcher.ts";

const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-component-update",
  "--disable-background-networking",
];

function chromium(...extraArgs: string[]): BrowserLauncher {
  return playwrightLauncher({
    product: "chromium",
    // One page for all test files: with a context for each, Chromium starts from cold every time
    // (ten files that load axe-core and msw: 13.9 s, against 3.3 s).
    createBrowserContext: async ({ browser }) => {
      const context = browser.contexts()[0] ?? (await browser.newContext());
      context.close = async () => {};
      return context;
    },
    createPage: async ({ context }) => {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.emulateMedia({
        media: null,
        colorScheme: null,
        reducedMotion: null,
        forcedColors: null,
        contrast: null,
      });
      return page;
    },
    launchOptions: {
      executablePath: locateOrThrow(NEEDS.chromium),
      args: [...CHROMIUM_ARGS, ...extraArgs],
    },
  });
}

function firefox(): BrowserLauncher {
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: { browser: "firefox", executablePath: locateOrThrow(NEEDS.firefox) },
    // Playwright's "Shift+Tab" and "Space" in Puppeteer, so that sendKeys means the same in every engine.
    createPage: async ({ browser }) => {
      const page = await browser.newPage();
      // The widget asks before a page is left on which something is typed; the last state of a file may be such a page.
      page.on("dialog", (dialog) => void dialog.accept());
      const { keyboard } = page;
      const press = keyboard.press.bind(keyboard);
      keyboard.press = async (combination, options) => {
        const { held, key } = splitCombination(combination);
        for (const modifier of held) await keyboard.down(modifier as typeof combination);
        await press((key === "Space" ? " " : key) as typeof combination, options);
        for (const modifier of held.reverse()) await keyboard.up(modifier as typeof combination);
      };
      return page;
    },
  });
}

function webkit(): BrowserLauncher {
  return new WebkitLauncher({
    driverPath: locateOrThrow(NEEDS.webkitDriver),
    browserPath: locateOrThrow(NEEDS.miniBrowser),
    xvfbPath: locateOrThrow(NEEDS.xvfb),
  });
}

const LAUNCHERS: Readonly<Record<string, () => BrowserLauncher>> = {
  chromium,
  "chromium-without-temporal": () => chromium("--js-flags=--no-harmony-temporal"),
  firefox,
  webkit,
};

const ENGINES = Object.keys(LAUNCHERS);

export function engines(names: readonly string[] = ENGINES): BrowserLauncher[] {
  return names.map((name) => {
    const launch = LAUNCHERS[name];
    if (!launch) throw new Error(`Unknown engine ${name}; there are ${ENGINES.join(", ")}`);
    return Object.assign(oneAfterAnother(launch()), { name });
  });
}
