import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  faultOfRefusal,
  obstacleIn,
  type CheckedDevice,
  type DeviceFault,
} from "../../domain/device-check.ts";
import { surroundingsFor } from "./surroundings.ts";

/** One of several cameras or microphones. */
export interface Choice {
  readonly id: string;
  /** Empty where the browser does not tell. */
  readonly label: string;
}

export type DeviceState =
  | { readonly status: "off" | "asking" | "stopped" }
  | { readonly status: "on"; readonly stream: MediaStream }
  | { readonly status: "faulty"; readonly fault: DeviceFault };

/**
 * Uses a camera or microphone while it is being checked, and lets go of it whenever it is stopped, the page is
 * hidden or its host leaves the page. Nothing is recorded, and the stream goes to nobody but the host.
 */
export class DeviceUse implements ReactiveController {
  state: DeviceState = { status: "off" };
  /** Known once the browser has said yes, and kept: also when one of them does not start, another may. */
  choices: readonly Choice[] = [];
  chosen: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #device: CheckedDevice;
  readonly #changed: (state: DeviceState) => void;
  /** Counts what was begun: a stream that comes late belongs to nobody and is stopped at once. */
  #begun = 0;

  constructor(
    host: ReactiveControllerHost,
    device: CheckedDevice,
    changed: (state: DeviceState) => void = () => {},
  ) {
    this.#host = host;
    this.#device = device;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#onVisibility);
    this.#lets("off");
  }

  /** Asks the browser; to be called while a press is being handled. */
  async start(id = this.chosen): Promise<void> {
    this.#lets("asking");
    const begun = this.#begun;
    const surroundings = surroundingsFor(this.#device);
    const obstacle = obstacleIn(surroundings);
    if (obstacle) return this.#set({ status: "faulty", fault: obstacle });
    let next: DeviceState;
    try {
      next = await this.#open(id);
    } catch (error) {
      const name = error instanceof Error ? error.name : "";
      next = { status: "faulty", fault: faultOfRefusal(name, surroundings) };
    }
    const isLate = begun !== this.#begun;
    if (isLate || document.hidden) {
      if (next.status === "on") release(next.stream);
      if (!isLate) this.#set({ status: "stopped" });
      return;
    }
    this.#set(next);
  }

  stop(): void {
    this.#lets("stopped");
  }

  async #open(id?: string): Promise<DeviceState> {
    const wanted = id === undefined ? true : { deviceId: { exact: id } };
    const stream = await navigator.mediaDevices.getUserMedia(
      this.#device === "camera" ? { video: wanted } : { audio: wanted },
    );
    const [track] = stream.getTracks();
    track?.addEventListener("ended", () => {
      if (this.state.status !== "on" || this.state.stream !== stream) return;
      this.#lets("off");
      this.#set({ status: "faulty", fault: "unplugged" });
    });
    this.chosen = track?.getSettings().deviceId ?? id;
    this.choices = await this.#listed();
    return { status: "on", stream };
  }

  /** Without the list, the device can be checked all the same. */
  async #listed(): Promise<Choice[]> {
    const kind = this.#device === "camera" ? "videoinput" : "audioinput";
    const all = await navigator.mediaDevices.enumerateDevices().catch(() => []);
    return all
      .filter((each) => each.kind === kind && each.deviceId !== "")
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  }

  #lets(status: "off" | "asking" | "stopped"): void {
    this.#begun += 1;
    if (this.state.status === "on") release(this.state.stream);
    this.#set({ status });
  }

  #set(state: DeviceState): void {
    this.state = state;
    this.#changed(state);
    this.#host.requestUpdate();
  }

  readonly #onVisibility = (): void => {
    // While the browser asks, some phones hide the page.
    if (document.hidden && this.state.status === "on") this.stop();
  };
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
