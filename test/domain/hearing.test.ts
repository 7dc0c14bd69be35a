import { expect } from "@open-wc/testing";
import { deaf, hear, loudnessOf, soundLevel, type Loudness } from "../../src/domain/hearing.ts";

/** Half a second of a tone at a part of the loudest possible one. */
const tone = (amplitude: number) =>
  Float32Array.from({ length: 4800 }, (_, index) => amplitude * Math.sin(index / 7));

describe("how loud a sound is", () => {
  const rows: [what: string, samples: ArrayLike<number>, from: number, to: number][] = [
    ["no sound", new Float32Array(128), 0, 0],
    ["no samples", [], 0, 0],
    ["the noise of a room", tone(0.003), 5, 14],
    ["a voice far away", tone(0.012), 20, 34],
    ["a voice at a table", tone(0.1), 50, 70],
    ["a shout", tone(0.9), 90, 100],
    ["more than there can be", [5, -5], 100, 100],
  ];
  for (const [what, samples, from, to] of rows) {
    it(`is between ${from} and ${to} for ${what}`, () =>
      expect(soundLevel(samples)).to.be.within(from, to));
  }

  const words: [level: number, loudness: Loudness][] = [
    [0, "silent"],
    [14, "silent"],
    [15, "quiet"],
    [34, "quiet"],
    [35, "good"],
    [89, "good"],
    [90, "loud"],
    [100, "loud"],
  ];
  for (const [level, loudness] of words) {
    it(`is ${loudness} at ${level}`, () => expect(loudnessOf(level)).to.equal(loudness));
  }
});

describe("what a microphone has let hear", () => {
  const after = (...levels: number[]) => levels.reduce(hear, deaf);

  it("is nothing at first, and counts how long", () => {
    expect(after(0, 3, 14)).to.include({ heard: false, silentFor: 3, loudness: "silent" });
  });

  it("is a voice from the first good sound on, also in the pauses", () => {
    expect(after(0, 60)).to.include({ heard: true, silentFor: 0, loudness: "good" });
    expect(after(60, ...Array.from({ length: 99 }, () => 0))).to.include({
      heard: true,
      silentFor: 0,
      loudness: "silent",
    });
  });

  it("is no voice while it is only quiet", () => {
    expect(after(20, 20, 20)).to.include({ heard: false, silentFor: 3, loudness: "quiet" });
  });

  it("rises at once and falls slowly", () => {
    expect(after(80).level).to.equal(80);
    expect(after(80, 0).level).to.equal(64);
    expect(after(80, 0, 70).level).to.equal(70);
  });
});
