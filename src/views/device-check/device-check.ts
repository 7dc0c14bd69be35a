import { css, html, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { deaf, hear, type Hearing } from "../../domain/hearing.ts";
import { withMoreWords, type WiderLocale } from "../../i18n/full-locale.ts";
import { jaDeviceCheck } from "../../i18n/ja-device-check.ts";
import type { DeviceCheckMessages } from "../../i18n/messages-device-check.ts";
import { subheading } from "../parts/heading.ts";
import { said } from "../parts/said.ts";
import { StepElement } from "../step-element.ts";
import { ConnectionCheck } from "./connection-check.ts";
import { connectionPart } from "./connection-part.ts";
import { devicePart } from "./device-part.ts";
import { DeviceUse, type DeviceState } from "./device-use.ts";
import { SoundMeter } from "./sound-meter.ts";

export type DeviceCheckLocale = WiderLocale<DeviceCheckMessages>;

const HEADING_ID = "check-title";
/** So many measurements without a voice, and it is said what to do. */
const SILENT_TOO_LONG = 50;

/**
 * Lets visitors try their camera, microphone and connection. Each is asked for by a press of its own and let go
 * of when the check is stopped, left or hidden; picture and sound stay in this element.
 */
export class DeviceCheck extends StepElement {
  static override styles = [
    ...StepElement.styles,
    css`
      :host {
        margin-block-start: 16px;
      }
      video {
        inline-size: 100%;
        max-inline-size: 360px;
        aspect-ratio: 4 / 3;
        object-fit: cover;
        border: 1px solid var(--_color-border);
        border-radius: var(--_radius);
        background: #000;
        /* As in a mirror, which is how people know themselves. */
        transform: scaleX(-1);
      }
      meter {
        inline-size: 100%;
        max-inline-size: 360px;
        block-size: 24px;
      }
      .part .heading {
        font-size: var(--_font-size);
      }
      .level {
        display: grid;
        gap: 4px;
      }
    `,
  ];

  @state() private hearing: Hearing = deaf;

  private readonly sound = new SoundMeter();
  private readonly camera = new DeviceUse(this, "camera");
  private readonly microphone = new DeviceUse(this, "microphone", (now) => this.onMicrophone(now));
  private readonly connection = new ConnectionCheck(this);

  protected override firstUpdated(): void {
    void this.focusOn(HEADING_ID);
  }

  /** Not by `autoplay`: that waits until the picture is scrolled into view, in Chromium for instance. */
  protected override updated(): void {
    const video = this.renderRoot.querySelector("video");
    if (video?.paused) video.play().catch(() => {});
  }

  private onMicrophone(now: DeviceState): void {
    this.sound.stop();
    this.hearing = deaf;
    if (now.status !== "on") return;
    this.sound.start(now.stream, (level) => {
      this.hearing = hear(this.hearing, level);
    });
  }

  private get locale(): DeviceCheckLocale {
    return withMoreWords<DeviceCheckMessages>(this.context.locale, jaDeviceCheck);
  }

  protected override get t(): DeviceCheckLocale["t"] {
    return this.locale.t;
  }

  protected override render() {
    const { t } = this;
    const { api, headingLevel, office } = this.context;
    return html`<section class="stack wide">
      <div class="stack tight">
        ${subheading(headingLevel + 1, t.checkTitle, HEADING_ID)}
        <p class="strong">${t.checkPrivate}</p>
        <p>${t.checkAsks}</p>
        <p>${t.checkPlace}</p>
      </div>
      ${devicePart("camera", this.camera, headingLevel + 2, t, {
        hint: office.cameraOptional ? t.cameraOptional : undefined,
        works: t.cameraWorks,
        shown: (stream) => this.renderPicture(stream),
      })}
      ${devicePart("microphone", this.microphone, headingLevel + 2, t, {
        works: this.hearing.heard ? t.microphoneWorks : this.waitingForVoice,
        shown: () => this.renderLevel(),
      })}
      ${connectionPart(this.connection.state, headingLevel + 2, t, () => {
        void this.connection.start(api);
      })}
      <p>${t.checkByPhone}</p>
    </section>`;
  }

  private get waitingForVoice(): string {
    const { t } = this;
    return this.hearing.silentFor > SILENT_TOO_LONG ? t.microphoneSilent : t.microphoneSpeak;
  }

  private renderPicture(stream: MediaStream): TemplateResult {
    const { t } = this;
    return html`<video
        muted
        playsinline
        disablepictureinpicture
        aria-label=${t.cameraPreview}
        .muted=${true}
        .srcObject=${stream}
      ></video>
      <p>${t.cameraDark}</p>`;
  }

  private renderLevel(): TemplateResult {
    const { t } = this;
    const { level, loudness } = this.hearing;
    return html`<div class="level">
      <label for="level">${t.microphoneLevel}</label>
      <meter
        id="level"
        min="0"
        max="100"
        aria-valuetext=${t.loudness[loudness]}
        .value=${level}
      ></meter>
      <p>${said(t.loudness[loudness])}</p>
    </div>`;
  }
}
