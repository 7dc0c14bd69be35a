import { showAlone } from "./gallery/alone.ts";
import { showOverview } from "./gallery/overview.ts";
import { readAddress } from "./gallery/address.ts";

/** Every state of the widget side by side, or one alone: the overview's frames show this page too. */

const { one } = readAddress(location.search);
if (one) void showAlone(one);
else showOverview();
