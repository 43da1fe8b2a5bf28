/** The report's look: one column, dark on request, quiet on paper. State is told by words and by the line at the quote's edge. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--text:#1b1b1f;--muted:#55555e;--line:#c9c9d2;--paper:#fff;--mark:#fff3b8;--link:#1f4fa3}
@media (prefers-color-scheme:dark){:root{--text:#ececf1;--muted:#b4b4be;--line:#4b4b55;--paper:#17171b;--mark:#4a431a;--link:#9cc0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-inline-size:46rem;padding:2rem 1.25rem;background:var(--paper);color:var(--text);font:1rem/1.6 system-ui,"Noto Naskh Arabic","Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0}
h2{font-size:1.25rem;line-height:1.4;margin:2.5rem 0 .5rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.25rem 0}
a{color:var(--link)}
header p,footer,dt,.names span{color:var(--muted)}
ol,ul{padding-inline-start:1.5rem;margin:0}
ol>li{margin-block:0 1.25rem;break-inside:avoid}
blockquote{margin:0;padding-inline-start:.9rem;border-inline-start:3px solid var(--line);text-align:start}
.sourced blockquote{border-inline-start-style:solid;border-color:#305fe1}
.unsourced blockquote{border-inline-start-style:double;border-inline-start-width:5px;border-color:#d3130d}
.undecided blockquote,.not-a-claim blockquote{border-inline-start-style:dotted}
mark{background:var(--mark);color:inherit}
dl{margin:.35rem 0;display:grid;gap:.1rem}
dl div{display:flex;flex-wrap:wrap;gap:0 .5rem}
dt::after{content:":"}
dd{margin:0}
.note{white-space:pre-wrap;padding:.4rem .7rem;border:1px solid var(--line);border-radius:.3rem}
footer{margin-block-start:2.5rem;padding-block-start:1rem;border-block-start:1px solid var(--line);font-size:.85rem}
@media print{:root{color-scheme:light;--text:#000;--muted:#333;--line:#999;--paper:#fff;--mark:#eee;--link:#000}
body{max-inline-size:none;padding:0;font-size:10.5pt}h2,h3{break-after:avoid}.show{display:none}@page{margin:18mm}}
`;
