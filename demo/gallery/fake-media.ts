/** A camera or microphone of a test's own. */
export class FakeTrack extends EventTarget {
  readonly kind: "video" | "audio";
  readonly deviceId: string;
  stopped = false;

  constructor(kind: "video" | "audio", deviceId: string) {
    super();
    this.kind = kind;
    this.deviceId = deviceId;
  }

  stop(): void {
    this.stopped = true;
  }

  getSettings(): MediaTrackSettings {
    return { deviceId: this.deviceId };
  }

  /** Somebody pulls the plug. */
  ends(): void {
    this.dispatchEvent(new Event("ended"));
  }
}

interface Device {
  readonly kind: "videoinput" | "audioinput";
  readonly deviceId: string;
  readonly label: string;
}

const OWN = ["mediaDevices", "onLine", "clipboard"] as const;

/** The page's own, kept at the first pretence: the list of states is read on Node too. */
let realContext: typeof AudioContext | undefined;

/** The devices of a test's own machine, and what is asked of them. */
export class FakeMedia {
  readonly asked: MediaStreamConstraints[] = [];
  readonly tracks: FakeTrack[] = [];
  /** How loud the microphone's samples are, 0 to 1. */
  loudness = 0;
  openContexts = 0;
  readonly #devices: readonly Device[];
  #answer: () => Promise<void> = async () => {};

  constructor(devices: readonly Device[] = oneOfEach) {
    this.#devices = devices;
    define("mediaDevices", {
      getUserMedia: (wanted: MediaStreamConstraints) => this.#opens(wanted),
      enumerateDevices: () => Promise.resolve(this.#devices),
    });
    realContext ??= window.AudioContext;
    window.AudioContext = this.#contexts();
  }

  get used(): string[] {
    return this.tracks.filter(({ stopped }) => !stopped).map(({ deviceId }) => deviceId);
  }

  refuses(errorName: string): void {
    this.#answer = () => Promise.reject(new DOMException("refused", errorName));
  }

  /** @returns what lets the answer come */
  takesItsTime(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#answer = () => promise;
    return resolve;
  }

  async #opens(wanted: MediaStreamConstraints): Promise<MediaStream> {
    this.asked.push(wanted);
    await this.#answer();
    const kind = wanted.video ? "video" : "audio";
    const named = (wanted.video || wanted.audio) as true | { deviceId: { exact: string } };
    const device =
      named === true
        ? this.#devices.find((each) => each.kind === `${kind}input`)
        : this.#devices.find(({ deviceId }) => deviceId === named.deviceId.exact);
    const track = new FakeTrack(kind, device?.deviceId ?? "");
    this.tracks.push(track);
    // A real one, since a picture takes no other, and without a real track.
    return Object.assign(new MediaStream(), { getTracks: () => [track] });
  }

  #contexts(): typeof AudioContext {
    const samplesOf = (samples: Float32Array) => samples.fill(this.loudness);
    const opens = (count: number) => {
      this.openContexts += count;
    };
    class FakeContext {
      constructor() {
        opens(1);
      }
      createAnalyser() {
        return { fftSize: 0, getFloatTimeDomainData: samplesOf };
      }
      createMediaStreamSource() {
        return { connect() {} };
      }
      async resume() {}
      async close() {
        opens(-1);
      }
    }
    return FakeContext as unknown as typeof AudioContext;
  }
}

const oneOfEach: readonly Device[] = [
  { kind: "videoinput", deviceId: "camera-1", label: "Front" },
  { kind: "audioinput", deviceId: "microphone-1", label: "Headset" },
];

export const twoCameras: readonly Device[] = [
  ...oneOfEach,
  { kind: "videoinput", deviceId: "camera-2", label: "" },
];

/** A machine without such things, or a page that may not have them. */
export function hasNoMedia(): void {
  define("mediaDevices", undefined);
}

export function isOffline(): void {
  define("onLine", false);
}

/** The page is looked at no longer, or again. */
export function pageIs(hidden: boolean): void {
  Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
  document.dispatchEvent(new Event("visibilitychange"));
}

/** Gives the page back what is its own. */
export function leavesMedia(): void {
  for (const name of OWN) Reflect.deleteProperty(navigator, name);
  Reflect.deleteProperty(document, "hidden");
  if (realContext) window.AudioContext = realContext;
}

function define(name: (typeof OWN)[number], value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}
