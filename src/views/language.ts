import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  japanese,
  languageFor,
  loadLocale,
  type LanguageTag,
  type Locale,
} from "../i18n/locale.ts";
import { nearestLanguage } from "./nearest-language.ts";

/** The language that the host speaks: the visitor's choice, else what the page says. */
export class Language implements ReactiveController {
  locale: Locale = japanese("Asia/Tokyo");
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timeZone = "Asia/Tokyo";
  #chosen: LanguageTag | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.update();
  }

  choose(tag: LanguageTag): void {
    this.#chosen = tag;
    this.update();
  }

  /** Speaks as the page says now; `timeZone` is the office's, once it is known. */
  update(timeZone = this.#timeZone): void {
    this.#timeZone = timeZone;
    void this.#load();
  }

  get #wanted(): LanguageTag {
    return this.#chosen ?? languageFor(nearestLanguage(this.#host));
  }

  async #load(): Promise<void> {
    const tag = this.#wanted;
    const timeZone = this.#timeZone;
    const { locale } = this;
    if (tag === locale.tag && timeZone === locale.format.timeZone) return;
    const loaded = await loadLocale(tag, timeZone);
    // Another language, or another office, may have been chosen while this one was loading.
    if (tag !== this.#wanted || timeZone !== this.#timeZone) return;
    this.locale = loaded;
    this.#host.requestUpdate();
  }
}
