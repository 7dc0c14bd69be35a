import { defineElements } from "./define-elements.ts";
import { DeviceCheck } from "./device-check/device-check.ts";

/** What only somebody who tries out their device needs. */
export function defineDeviceCheck(): void {
  defineElements({ "hw-ob-device-check": DeviceCheck });
}
