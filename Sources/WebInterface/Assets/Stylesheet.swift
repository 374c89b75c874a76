/// How pages look: calm, large where it matters, green only for what is proven.
enum Stylesheet {
    static let text = """
        :root {
          --ground: #f3f5f4; --paper: #fff; --ink: #17262b; --soft: #56686e; --line: #d9e0e0; --accent: #0f5c63;
          --accent-ink: #fff; --tint: #e4f0f0; --good: #1c7a3f; --good-tint: #e2f3e7; --warn: #8a5300;
          --warn-tint: #fff3d9; --bad: #b3261e; --bad-tint: #fdecea; --shadow: 0 1px 2px #17262b14, 0 4px 16px #17262b0f;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #10191c; --paper: #18242a; --ink: #e6eeee; --soft: #9fb2b6; --line: #2b3b41; --accent: #5cc0c4;
            --accent-ink: #06262a; --tint: #1d3338; --good: #6fd08f; --good-tint: #17352a; --warn: #f0c267;
            --warn-tint: #382d16; --bad: #ff9d94; --bad-tint: #42201e; --shadow: 0 1px 2px #0006;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0; background: var(--ground); color: var(--ink);
          font: 17px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
        }
        h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
        ul { list-style: none; }
        small { font-size: .82em; font-weight: 400; color: var(--soft); }
        h1 { font-size: 1.65rem; font-weight: 650; letter-spacing: -.01em; }
        h2 { font-size: 1.15rem; font-weight: 650; }
        h3 { font-size: .95rem; font-weight: 600; color: var(--soft); margin: 1.2rem 0 .5rem; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: .5rem; z-index: 2; background: var(--paper); padding: .5rem 1rem; }
        main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; display: grid; gap: 1.25rem; }
        #live, #patients { display: grid; gap: 1.25rem; }
        #patients { gap: 0; }

        .bar {
          display: flex; align-items: center; gap: .35rem 1.5rem; flex-wrap: wrap; padding: .6rem 1.5rem;
          background: var(--paper); border-bottom: 1px solid var(--line);
        }
        .bar a { color: inherit; text-decoration: none; }
        .brand { display: flex; align-items: center; gap: .6rem; font-weight: 700; font-size: 1.1rem; }
        .bar nav { display: flex; gap: .25rem; flex-wrap: wrap; flex: 1; }
        .bar nav a, .heldlink { padding: .45rem .9rem; border-radius: 2rem; color: var(--soft); }
        .bar nav a:hover, .heldlink:hover { background: var(--ground); }
        .bar nav a[aria-current] { background: var(--tint); color: var(--accent); font-weight: 600; }
        .heldlink.some { background: var(--warn-tint); color: var(--warn); font-weight: 600; }
        .site { text-align: right; line-height: 1.15; font-size: .9rem; }
        .site small { display: block; }
        .lost { background: var(--bad); color: var(--paper); text-align: center; padding: .6rem; font-weight: 600; }
        .feed { color: var(--soft); font-size: .92rem; }
        .feed.stale, .alarms li {
          background: var(--warn-tint); color: var(--warn); padding: .7rem 1.1rem; border-radius: .7rem;
        }
        .alarms { display: grid; gap: .5rem; }
        .alarms li.alarm { background: var(--bad-tint); color: var(--bad); }
        .alarms small { color: inherit; opacity: .8; }
        .empty { color: var(--soft); padding: 1rem 0; }

        button, .button {
          font: inherit; font-weight: 600; border: 0; border-radius: .7rem; padding: .7rem 1.3rem; min-height: 3rem;
          background: var(--accent); color: var(--accent-ink); cursor: pointer; text-decoration: none;
          display: inline-flex; align-items: center; justify-content: center; gap: .5rem;
        }
        button:hover, .button:hover { filter: brightness(1.08); }
        button.quiet, .button.quiet { background: none; color: var(--accent); box-shadow: inset 0 0 0 1.5px var(--line); }
        button.danger { background: var(--bad); color: var(--paper); }
        button small { color: inherit; opacity: .85; }
        input, select {
          font: inherit; color: inherit; background: var(--paper); border: 1.5px solid var(--line);
          border-radius: .7rem; padding: .65rem .9rem; min-height: 3rem; width: 100%; min-width: 0;
        }
        label { display: grid; gap: .3rem; font-size: .88rem; color: var(--soft); }

        .banner {
          background: var(--paper); border-left: .5rem solid var(--accent); border-radius: .9rem;
          box-shadow: var(--shadow); padding: 1rem 1.4rem; display: flex; flex-wrap: wrap; gap: .3rem 2.5rem;
          align-items: baseline; position: sticky; top: 0; z-index: 1;
        }
        .banner h2 { font-size: 1.9rem; font-weight: 700; letter-spacing: -.01em; }
        .banner dl { display: flex; flex-wrap: wrap; gap: .2rem 2rem; font-size: 1.12rem; }
        .banner dl div { display: flex; gap: .5rem; align-items: baseline; }
        .banner dt { color: var(--soft); font-size: .95rem; }
        .banner dt abbr { text-decoration: none; }
        .banner dd { font-weight: 650; font-variant-numeric: tabular-nums; }
        .exam, .row { display: flex; justify-content: space-between; align-items: center; gap: 1rem; flex-wrap: wrap; }
        .exam p { color: var(--soft); }
        .exam .end { background: var(--ink); color: var(--paper); min-height: 3.4rem; padding-inline: 2rem; }

        .chooser, .procedures, .captures, .lines {
          background: var(--paper); border-radius: .9rem; box-shadow: var(--shadow); padding: 1.25rem 1.4rem;
        }
        .procedures .search { margin-bottom: 1rem; }
        .search { display: grid; grid-template-columns: 1fr auto; gap: .4rem .7rem; }
        .search label { grid-column: 1 / -1; font-weight: 600; }
        .search input { font-size: 1.2rem; min-height: 3.4rem; }
        .emergency { display: grid; gap: .5rem; }
        .emergency form { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; }
        .emergency form > button:not(.person) { background: var(--warn); color: var(--paper); }
        .emergency .person { background: var(--paper); }
        .take { display: flex; flex-wrap: wrap; gap: .7rem 1rem; align-items: end; }
        .ticket {
          background: var(--warn-tint); border: 3px dashed var(--warn); border-radius: .9rem; padding: 1rem 1.4rem;
          text-align: center;
        }
        .ticket .number { font-size: 3.2rem; font-weight: 750; letter-spacing: .06em; line-height: 1.2; }
        .people { display: grid; gap: .4rem; }
        .person {
          display: grid; grid-template-columns: minmax(13rem, 1.5fr) 11.5rem 6.5rem 7.5rem 1fr 7rem; gap: .1rem 1.2rem;
          width: 100%; text-align: left; justify-content: start; align-items: baseline; background: var(--ground);
          color: var(--ink); font-weight: 400;
        }
        .person:hover { background: var(--tint); filter: none; }
        .person b { font-weight: 650; font-size: 1.05rem; }
        .person .number { font-variant-numeric: tabular-nums; }
        .person .why, .person .place { color: var(--soft); }
        .person .place { text-align: right; }
        .department { margin-top: 1rem; }
        .department summary, .actions summary { cursor: pointer; color: var(--soft); font-weight: 600; padding: .5rem 0; }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(16.5rem, 1fr)); gap: .9rem; }
        .card {
          border: 1.5px solid var(--line); border-radius: .8rem; padding: .9rem 1rem; display: grid; gap: .7rem;
          align-content: space-between;
        }
        .card h4 { font-size: 1.05rem; font-weight: 650; }
        .starts { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .5rem; }
        .starts button { padding-inline: .6rem; }

        .capture { display: grid; grid-template-columns: auto 1fr auto; gap: .9rem; align-items: center; padding: .75rem 0; }
        .capture + .capture { border-top: 1px solid var(--line); }
        .captures h2 { padding-bottom: .5rem; }
        .captures.attention { box-shadow: inset 0 0 0 2px var(--warn), var(--shadow); }
        .what { display: grid; min-width: 0; overflow-wrap: anywhere; }
        .what b { font-weight: 600; }
        .remark { display: block; margin-top: .25rem; color: var(--warn); font-size: .875rem; }
        .reason { margin-top: .35rem; color: var(--warn); }
        .kind { width: 2.6rem; height: 2.6rem; border-radius: .6rem; background: var(--tint); position: relative; }
        .kind::after {
          content: ""; position: absolute; inset: .75rem .6rem; border: 2px solid var(--accent); border-radius: .2rem;
        }
        .kind.video::after {
          inset: .75rem .75rem .75rem 1rem; border-style: solid; border-color: transparent transparent transparent var(--accent);
          border-width: .55rem 0 .55rem .9rem; border-radius: 0;
        }
        .kind.other::after { border-style: dashed; }
        .state {
          display: inline-flex; align-items: center; gap: .5rem; border-radius: 2rem; padding: .3rem .9rem;
          background: var(--ground); color: var(--soft); font-size: .92rem; max-width: 30rem;
        }
        .state::before { content: "\\25CB"; }
        .state.move { color: var(--accent); } .state.move::before { content: "\\25B7"; }
        .state.taken { color: var(--accent); } .state.taken::before { content: "\\25D1"; }
        .state.wait::before { content: "\\25D4"; }
        .state.proven { background: var(--good-tint); color: var(--good); font-weight: 600; }
        .state.proven::before { content: "\\2714"; }
        .state.trouble { background: var(--bad-tint); color: var(--bad); font-weight: 600; }
        .state.trouble::before { content: "\\25B2"; }
        .state.gone { text-decoration: line-through; } .state.gone::before { content: "\\00D7"; }
        .capture.held { align-items: start; }
        .actions { display: grid; gap: .4rem; justify-items: end; max-width: 22rem; text-align: right; }
        .actions details { width: 100%; }
        .actions button { flex-direction: column; gap: 0; line-height: 1.2; }
        .candidate { display: grid; gap: .6rem; text-align: left; width: 100%; }
        .hint { color: var(--soft); font-size: .92rem; }
        .discard { display: grid; gap: .6rem; text-align: left; padding-top: .4rem; }

        .correction { display: grid; gap: .6rem; padding: 1rem 0; }
        .correction + .correction { border-top: 1px solid var(--line); }
        .correction .state { justify-self: start; }
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: .4rem 1.2rem; }
        .correction .sides div { display: grid; padding: .6rem .9rem; background: var(--ground); border-radius: .7rem; }
        .sides .banner { position: static; }
        .sides h3 { margin-top: 0; }
        .move { display: grid; gap: 1rem; }
        .tick { display: flex; gap: .8rem; align-items: center; color: inherit; font-size: 1rem; min-height: 2.6rem; }
        .tick input { width: 1.5rem; min-height: 1.5rem; flex: none; accent-color: var(--accent); }
        .move .capture { grid-template-columns: 1fr auto; }
        fieldset { border: 1.5px solid var(--line); border-radius: .7rem; padding: .4rem 1rem; }
        legend { color: var(--soft); font-size: .88rem; }

        .stations { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
        .station {
          background: var(--paper); border-radius: .9rem; box-shadow: var(--shadow); padding: 1.2rem 1.4rem;
          color: inherit; text-decoration: none; display: grid; gap: .25rem; border-top: .35rem solid var(--line);
          align-content: start; min-height: 9.5rem;
        }
        .station:hover { background: var(--tint); }
        .station.open { border-color: var(--accent); }
        .station h2 { color: var(--soft); font-size: 1rem; }
        .station b { font-size: 1.3rem; }
        .lines li {
          display: grid; grid-template-columns: 9rem 1fr auto auto; gap: .2rem 1.2rem; padding: .7rem 0;
          align-items: center; border-top: 1px solid var(--line);
        }
        .lines h2 { padding-bottom: .7rem; }
        .lines small { grid-column: 2; grid-row: 2; }
        .lines form { grid-row: 1 / 3; grid-column: 4; }
        .problem { margin-top: 12vh; max-width: 40rem; }
        .problem .what { font-size: 1.2rem; }
        @media (max-width: 60rem) {
          .person { grid-template-columns: 1fr 1fr; }
          .capture { grid-template-columns: auto 1fr; }
          .capture .state, .capture .actions { grid-column: 1 / -1; justify-self: start; justify-items: start; text-align: left; }
          .lines li { grid-template-columns: 1fr; }
          .lines small, .lines form { grid-column: 1; grid-row: auto; }
          .site { display: none; }
        }
        @media (prefers-reduced-motion: no-preference) { button, .station, .person { transition: background .12s, filter .12s; } }
        """
}
