import { fieldNames, type FieldName } from "../../domain/applicant.ts";
import type { Problem } from "../../contract/problem.ts";
import type { PasswordFault, UserIdFault } from "./credentials.ts";

/** A field of the registration that was refused, by the server or before it was asked. */
export type RegistrationFault =
  | { readonly field: "userId"; readonly fault: UserIdFault }
  | { readonly field: "password"; readonly fault: PasswordFault }
  | { readonly field: FieldName; readonly fault: "refused" };

const passwordCodes = ["too-short", "too-long", "too-common", "same-as-id"] as const;

/** Which fields a refusal names; empty where it is about something else. */
export function refusedRegistration({ code, errors = [] }: Problem): RegistrationFault[] {
  if (code !== "validation-failed") return [];
  return errors.flatMap((error): RegistrationFault[] => {
    switch (error.pointer) {
      case "/userId":
        return [{ field: "userId", fault: error.code === "taken" ? "taken" : "not-a-user-id" }];
      case "/password": {
        const known = passwordCodes.find((each) => each === error.code);
        // A refusal in words that this version does not know: another password is what helps.
        return [{ field: "password", fault: known ?? "too-common" }];
      }
      default: {
        const field = fieldNames.find((name) => error.pointer === `/applicant/${name}`);
        return field ? [{ field, fault: "refused" }] : [];
      }
    }
  });
}
