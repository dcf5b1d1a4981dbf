interface Irregular {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** Base, past, participle. */
const TABLE = `
meet met met; hold held held; speak spoke spoken; say said said; tell told told; send sent sent; strike struck struck,stricken;
shoot shot shot; hit hit hit; sit sat sat; fly flew flown; go went gone; come came come; leave left left; write wrote written;
read read read; break broke broken; begin began begun; withdraw withdrew withdrawn; give gave given; take took taken;
make made made; get got got,gotten; see saw seen; find found found; bring brought brought; fight fought fought;
seek sought sought; keep kept kept; lead led led; lose lost lost; win won won; sell sold sold; buy bought bought;
pay paid paid; put put put; set set set; cut cut cut; let let let; shut shut shut; quit quit quit; split split split;
run ran run; become became become; overcome overcame overcome; know knew known; show showed shown; draw drew drawn;
throw threw thrown; grow grew grown; fall fell fallen; rise rose risen; drive drove driven; ride rode ridden;
choose chose chosen; forget forgot forgotten; forbid forbade forbidden; hang hung hung; stand stood stood;
understand understood understood; withstand withstood withstood; uphold upheld upheld; withhold withheld withheld;
teach taught taught; catch caught caught; think thought thought; feel felt felt; mean meant meant; hear heard heard;
build built built; lend lent lent; spend spent spent; burn burned,burnt burned,burnt; lay laid laid; lie lay lain;
swear swore sworn; bear bore borne; wear wore worn; tear tore torn; steal stole stolen; freeze froze frozen;
wake woke woken; ring rang rung; sing sang sung; sink sank sunk; swim swam swum; undergo underwent undergone;
undertake undertook undertaken; retake retook retaken; overthrow overthrew overthrown; foresee foresaw foreseen;
rebuild rebuilt rebuilt; resell resold resold; flee fled fled; feed fed fed; blow blew blown; hurt hurt hurt;
cost cost cost; beat beat beaten; arise arose arisen; mistake mistook mistaken; rewrite rewrote rewritten;
cancel cancelled,canceled cancelled,canceled; travel travelled,traveled travelled,traveled; signal signalled,signaled signalled,signaled;
shell shelled shelled; quell quelled quelled; panic panicked panicked; offer offered offered; broadcast broadcast broadcast;
bid bid bid; spread spread spread; wed wed wed; bind bound bound; deal dealt dealt; tie tied tied; die died died`;

export const IRREGULAR_VERBS: ReadonlyMap<string, Irregular> = new Map(
  TABLE.split(";").map((row) => {
    const [base = "", past = "", participle = ""] = row.trim().split(/\s+/);
    return [base, { past: past.split(","), participle: participle.split(",") }];
  }),
);
