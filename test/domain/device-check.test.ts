import { expect } from "@open-wc/testing";
import {
  faultOfRefusal,
  obstacleIn,
  type DeviceFault,
  type Surroundings,
} from "../../src/domain/device-check.ts";

const page: Surroundings = {
  isSecure: true,
  hasApi: true,
  isFramed: false,
  isAllowed: undefined,
};

describe("a page that wants to check a camera", () => {
  const rows: [what: string, changes: Partial<Surroundings>, fault: DeviceFault | undefined][] = [
    ["may ask", {}, undefined],
    ["may ask where its policy allows it", { isAllowed: true }, undefined],
    ["may ask in a frame whose browser tells no policy", { isFramed: true }, undefined],
    ["is not secure, and so has no API either", { isSecure: false, hasApi: false }, "insecure"],
    ["has no API though it is secure", { hasApi: false }, "unsupported"],
    ["may not, in a frame", { isFramed: true, isAllowed: false }, "framed"],
    ["may not by its own policy", { isAllowed: false }, "unsupported"],
  ];
  for (const [what, changes, fault] of rows) {
    it(what, () => expect(obstacleIn({ ...page, ...changes })).to.equal(fault));
  }
});

describe("a browser's refusal", () => {
  const rows: [name: string, changes: Partial<Surroundings>, fault: DeviceFault][] = [
    ["NotAllowedError", {}, "refused"],
    ["NotAllowedError", { isFramed: true }, "framed"],
    ["NotAllowedError", { isFramed: true, isAllowed: true }, "refused"],
    ["PermissionDeniedError", {}, "refused"],
    ["SecurityError", {}, "refused"],
    ["NotFoundError", {}, "missing"],
    ["DevicesNotFoundError", {}, "missing"],
    ["OverconstrainedError", {}, "missing"],
    ["NotReadableError", {}, "busy"],
    ["TrackStartError", {}, "busy"],
    ["AbortError", {}, "busy"],
    ["InvalidStateError", {}, "failed"],
    ["", {}, "failed"],
  ];
  for (const [name, changes, fault] of rows) {
    it(`${name || "without a name"} ${JSON.stringify(changes)} means ${fault}`, () =>
      expect(faultOfRefusal(name, { ...page, ...changes })).to.equal(fault));
  }
});
