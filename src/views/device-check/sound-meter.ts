import { soundLevel } from "../../domain/hearing.ts";

const MEASURE_MS = 100;
const SAMPLES = 2048;

/** Measures how loud a microphone's sound is. The sound itself is neither kept nor played. */
export class SoundMeter {
  #context: AudioContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  start(stream: MediaStream, measured: (level: number) => void): void {
    this.stop();
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = SAMPLES;
    context.createMediaStreamSource(stream).connect(analyser);
    void context.resume();
    const samples = new Float32Array(SAMPLES);
    this.#context = context;
    this.#timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      measured(soundLevel(samples));
    }, MEASURE_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    void this.#context?.close();
    this.#context = undefined;
  }
}
