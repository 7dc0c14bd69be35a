/// <reference types="hw-online-booking/jsx" />
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "hw-online-booking/define";

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <hw-online-booking
      office="otaru"
      apiBase="http://booking-api.example/v1"
      onhw-ready={({ detail }) => {
        document.title = `ready: ${detail.office}`;
      }}
    >
      お電話でどうぞ: 0134-00-0000
    </hw-online-booking>
  </StrictMode>,
);
