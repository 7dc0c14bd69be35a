import { defineCustomElement } from "./nylas/nylas-scheduling.es.js";

defineCustomElement();
