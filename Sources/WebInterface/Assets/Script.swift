/// What a page gains where scripts run: it follows the agent, and searches while somebody types.
enum Script {
    static let text = #"""
        "use strict";
        (() => {
          const live = () => document.getElementById("live");
          const lost = document.getElementById("lost");
          let fetching = false, again = false, timer = 0;

          // A person who is typing, or has opened something, is not disturbed.
          const isBusy = (box) => box.querySelector("details[open], input:focus, select:focus") !== null;

          async function refresh() {
            const box = live();
            if (!box) return;
            if (fetching) { again = true; return; }
            fetching = true;
            try {
              const answer = await fetch(box.dataset.live, { headers: { "X-Vignette": "1" }, cache: "no-store" });
              if (!answer.ok) throw new Error(String(answer.status));
              const holder = document.createElement("template");
              holder.innerHTML = await answer.text();
              lost.hidden = true;
              const fresh = holder.content.getElementById("live");
              if (fresh && fresh.dataset.exam !== box.dataset.exam) { location.reload(); return; }
              for (const part of [...holder.content.children]) {
                const old = document.getElementById(part.id);
                if (old && !isBusy(old) && old.outerHTML !== part.outerHTML) old.replaceWith(part);
              }
            } catch { lost.hidden = false; }
            finally {
              fetching = false;
              if (again) { again = false; later(200); }
            }
          }
          function later(wait) { clearTimeout(timer); timer = setTimeout(refresh, wait); }

          if (live()) {
            const events = new EventSource("/events");
            events.onmessage = () => { if (document.visibilityState === "visible") refresh(); };
            events.onerror = () => later(1000);
            document.addEventListener("visibilitychange", refresh);
          }

          const field = document.getElementById("q");
          if (field) {
            const list = document.getElementById("patients");
            let pause = 0, asked = 0;
            field.addEventListener("input", () => {
              clearTimeout(pause);
              pause = setTimeout(async () => {
                const number = ++asked;
                try {
                  const answer = await fetch(field.form.action, {
                    method: "POST", headers: { "X-Vignette": "1" }, body: new URLSearchParams({ text: field.value }),
                  });
                  if (answer.ok && number === asked) list.innerHTML = await answer.text();
                } catch { lost.hidden = false; }
              }, 120);
            });
            // What a scanner types belongs into the field, wherever the focus is.
            document.addEventListener("keydown", (event) => {
              const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
              if (!typing && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) field.focus();
            });
          }

          // Nothing is done twice because somebody tapped twice.
          document.addEventListener("submit", (event) => {
            if (event.target.dataset.sent) { event.preventDefault(); return; }
            event.target.dataset.sent = "1";
            setTimeout(() => { delete event.target.dataset.sent; }, 4000);
          });
        })();
        """#
}
