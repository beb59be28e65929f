namespace Send.Framework.Tool.Standings;

/// <summary>The style and the script of the page, as they stand in it: its policy names their hashes and allows nothing else.</summary>
internal static class PageText
{
    public const string Style = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#0b0c0c;--soft:#505a5f;--line:#b1b4b6;--link:#1d4f91;--row:#f3f2f1;--red:#a3121f;--amber:#7a4400;--green:#005a30;--grey:#484f54;--blue:#1d4f91;--violet:#4c2c92}
        @media (prefers-color-scheme:dark){:root{--bg:#101314;--fg:#f3f2f1;--soft:#b9c0c4;--line:#565d61;--link:#9cc6ff;--row:#1b2022;--red:#ff9a9f;--amber:#ffc078;--green:#86e0ae;--grey:#c3cace;--blue:#9cc6ff;--violet:#cdb8ff}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:76rem;padding:1rem;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,"Segoe UI",Arial,sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}h2{font-size:1.35rem;margin:2.5rem 0 .5rem;border-top:2px solid var(--line);padding-top:1rem}h3{font-size:1.1rem;margin:1.2rem 0 .4rem}
        a{color:var(--link)}:focus-visible{outline:3px solid var(--amber);outline-offset:2px}
        .skip{position:absolute;left:-99rem}.skip:focus{position:static}
        form{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}form div{flex:1 1 11rem;min-width:0}label{display:block;font-weight:600}
        input,select,button{font:inherit;color:inherit;background:var(--bg);border:2px solid var(--soft);padding:.3rem .5rem;width:100%;border-radius:0}
        .scroll{overflow-x:auto;border:1px solid var(--line)}
        table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.4rem .6rem;color:var(--soft)}
        th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-top:1px solid var(--line)}tbody tr:nth-child(even){background:var(--row)}
        th button{border:0;background:none;padding:0;font-weight:700;text-align:left;width:auto;cursor:pointer;text-decoration:underline}
        th[aria-sort=ascending] button::after{content:" \25B2"}th[aria-sort=descending] button::after{content:" \25BC"}
        .state{font-weight:700;white-space:nowrap}.st-overdue{color:var(--red)}.st-due,.st-no-record,.st-done-late{color:var(--amber)}.st-done{color:var(--green)}.st-suspended{color:var(--violet)}.st-not-due{color:var(--blue)}.st-superseded,.st-unknown{color:var(--grey)}
        summary{cursor:pointer;color:var(--link)}details p{margin:.4rem 0;max-width:70ch}.note{color:var(--soft);max-width:75ch}
        .timeline{display:block;width:100%;min-width:44rem;height:auto;background:var(--bg)}
        .timeline text{font-size:13px;fill:var(--fg)}.timeline text.year{fill:var(--soft)}.timeline line.year{stroke:var(--line);stroke-width:1}
        .timeline .today{stroke:var(--fg);stroke-width:2;stroke-dasharray:4 3}.timeline .pause{fill:var(--violet);opacity:.16}
        .timeline .visit{fill:var(--blue)}.timeline .report{fill:var(--fg)}.timeline .event{fill:var(--bg);stroke:var(--fg);stroke-width:2}
        .timeline g{fill:var(--grey);stroke:none}.timeline .s-overdue{fill:var(--red)}.timeline .s-due,.timeline .s-no-record,.timeline .s-done-late{fill:var(--amber)}.timeline .s-done{fill:var(--green)}.timeline .s-suspended{fill:var(--violet)}.timeline .s-not-due{fill:var(--blue)}
        .timeline .soft{opacity:.75}.timeline .hard{opacity:.75}.timeline .fade1{opacity:.4}.timeline .fade2{opacity:.18}.timeline .end{stroke:var(--fg);stroke-width:3}.timeline .doer{fill:var(--bg);stroke:var(--fg);stroke-width:2}
        [hidden]{display:none}
        @media (min-width:40.01rem){.wide th:first-child{min-width:9rem}}
        @media (max-width:40rem){.wide td::before{content:attr(data-label) ": ";font-weight:600}.wide thead{position:absolute;left:-99rem}#standings thead{position:static;display:block}#standings thead tr{border:0}#standings thead th{display:inline-block;padding:.3rem .6rem}.wide tr,.wide td,.wide th{display:block}.wide td,.wide tbody th{border:0;padding:.15rem .6rem}.wide tr{border-top:2px solid var(--line);padding:.4rem 0}}
        @media print{body{max-width:none;padding:0;font-size:9pt;line-height:1.35;overflow-wrap:break-word}form,.skip,.noprint{display:none}.scroll{overflow:visible;border:0}.timeline{min-width:0}h2,h3,caption,summary{break-after:avoid}svg,#standings tr,summary,details p{break-inside:avoid}details p{max-width:none;margin:.2rem 0}
        .wide:not(#standings) tr{display:grid;grid-template-columns:3fr 3fr 2fr 3fr}.wide:not(#standings) td:last-child{grid-column:1/-1;border:0;padding-top:0}.wide:not(#standings) thead th:last-child{display:none}}
        """;

    public const string Script = """
        (function(){'use strict';
        var table=document.getElementById('standings');
        if(table){var body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows),said=document.getElementById('count');
        var fields=['name','region','outcome','state'].map(function(n){return document.getElementById('f-'+n)});
        function filter(){var shown=0;rows.forEach(function(row){var name=fields[0].value.trim().toLowerCase(),ok=row.dataset.name.toLowerCase().indexOf(name)>=0;
        ['region','outcome'].forEach(function(n,i){var v=fields[i+1].value;ok=ok&&(v===''||row.dataset[n]===v)});
        var s=fields[3].value;ok=ok&&(s===''||(' '+row.dataset.states+' ').indexOf(' '+s+' ')>=0);
        row.hidden=!ok;shown+=ok?1:0});said.textContent=shown+' of '+rows.length+' shown'}
        fields.forEach(function(f){f.addEventListener('input',filter)});
        document.getElementById('filters').addEventListener('submit',function(e){e.preventDefault()});
        Array.prototype.forEach.call(table.tHead.querySelectorAll('button'),function(button){button.addEventListener('click',function(){
        var th=button.parentNode,key=button.dataset.key,up=th.getAttribute('aria-sort')!=='ascending';
        Array.prototype.forEach.call(table.tHead.rows[0].cells,function(c){c.removeAttribute('aria-sort')});
        th.setAttribute('aria-sort',up?'ascending':'descending');
        rows.sort(function(a,b){var x=a.dataset[key],y=b.dataset[key],n=Number(x)-Number(y);
        if(isNaN(n)||x===''||y===''){n=x<y?-1:x>y?1:0}return up?n:-n});
        rows.forEach(function(r){body.appendChild(r)})})});}
        var opened=[];
        window.addEventListener('beforeprint',function(){opened=Array.prototype.filter.call(document.querySelectorAll('details'),function(d){return !d.open});opened.forEach(function(d){d.open=true})});
        window.addEventListener('afterprint',function(){opened.forEach(function(d){d.open=false})});
        })();
        """;
}
