import type { ConnectionResult } from "../domain/connection-check.ts";
import type { CheckedDevice, DeviceFault } from "../domain/device-check.ts";
import type { Loudness } from "../domain/hearing.ts";

/** What stands on screen for a camera and for a microphone. */
type ForEach<Text> = { readonly [device in CheckedDevice]: Text };

/** The words of the check of camera, microphone and connection. */
export interface DeviceCheckMessages {
  readonly checkTitle: string;
  readonly checkPrivate: string;
  readonly checkAsks: string;
  readonly checkPlace: string;
  readonly checkTitles: ForEach<string>;
  readonly cameraOptional: string;
  readonly checkStart: ForEach<string>;
  readonly checkStop: ForEach<string>;
  readonly checkAsking: ForEach<string>;
  readonly checkStopped: ForEach<string>;
  readonly checkChoose: ForEach<string>;
  /** For one whose name the browser does not tell. */
  readonly checkUnnamed: (index: number) => string;
  readonly cameraPreview: string;
  readonly cameraWorks: string;
  readonly cameraDark: string;
  readonly microphoneLevel: string;
  readonly loudness: { readonly [loudness in Loudness]: string };
  readonly microphoneSpeak: string;
  readonly microphoneWorks: string;
  readonly microphoneSilent: string;
  readonly deviceFaults: ForEach<{
    readonly [fault in DeviceFault]: { readonly what: string; readonly todo: string };
  }>;
  readonly connectionTitle: string;
  readonly connectionLead: string;
  readonly connectionStart: string;
  readonly connectionChecking: string;
  readonly connectionResults: {
    readonly offline: string;
    readonly none: string;
    readonly unsteady: (milliseconds: number) => string;
    readonly slow: (milliseconds: number) => string;
    readonly good: (milliseconds: number) => string;
  };
  readonly connectionTodo: {
    readonly [kind in Exclude<ConnectionResult["kind"], "good">]: string;
  };
  readonly connectionEstimate: string;
  readonly checkByPhone: string;
}
