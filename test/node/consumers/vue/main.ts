import { createApp } from "vue";
import "hw-online-booking/define";
import App from "./App.vue";

createApp(App).mount("#app");
