/**
 * Verbs that tell no event of the codebook, but that a reader has to know as verbs: they end a clause,
 * have subjects of their own and carry speech. What tells events stands in the lexicon.
 */
export const PLAIN_VERBS: readonly string[] = `
accept achieve acknowledge act add address admit adopt advance affirm aim allege allow announce answer appear
apply approach approve argue arise arrange arrive assert assess assist assume assure attempt attend avoid await
base be bear become begin believe benefit block boost border bring broadcast build buy calculate capture carry
cast cause cease celebrate chair challenge change charge check choose cite claim clear close collapse collect
combat come comment commit compare compete complete comprise concede concern conclude conduct confirm consider
constitute contain continue contribute control convene convey cost count cover create cross cut deal decide
declare decline decrease dedicate deem defeat define delay deliver depart depend deploy describe deserve determine
develop die differ disappear disclose discover discuss dispute distribute dominate double doubt draft draw drive
drop earn ease echo elect emerge emphasize emphasise enable encounter encourage end endure engage enhance enjoy
ensure enter erupt escalate escape establish estimate evacuate evade examine exceed exchange exercise exist expand
expect experience expire explain explode explore export express extend face fail fall feature feel fight file fill
find finish fire flee float fly focus follow force form foster found free fuel fulfil fulfill fund gain gather get
give go govern grant grow guarantee guide hail handle hang happen harm head hear help hide highlight hinder hint
hold hope identify ignore imply import improve include increase indicate influence inform injure insist inspect
intend intensify intercept intervene introduce investigate involve issue join justify keep know label lack land
last launch lay lead learn leave lend let lie lift like limit link list live locate look lose maintain make manage
march mark mean measure mention merge miss monitor mount move name need neglect note notify object observe obtain
occupy occur offer open operate oppose order organise organize outline oversee own participate pass pave pay peak
perform permit persist place plan play plead please point portray pose position possess post postpone prefer
prepare present preserve press presume prevail prevent proceed process proclaim produce promote propose protect
prove provide publish pull purchase pursue push put qualify question quit quote race raise rally range reach react
read reaffirm realise realize rebuild recapture receive recognise recognize recommend recover reduce refer
reflect regard register reinforce reiterate relate release rely remain remark remember remind remove renew
repeat replace report represent request require rescue resign resist resolve respond rest restore result resume
retain retire retreat return reveal reverse review revive ride rise risk root rule run save say schedule search
secure see seek seem seize sell send serve set settle shape share shift shoot show sign signal sink sit sound speak
spend spark sponsor spread stage stall stand start state stay steal stem step stop store strengthen stress stretch
struggle submit succeed suffer suggest supply support suppose surface surge surrender survive suspect suspend
sustain swear take talk target teach tell tend terminate test testify think threaten throw tie tighten time top total
touch trace track trade train transfer transform translate transport treat trigger trust try turn tweet undergo
underline undermine underscore understand undertake unite unveil update uphold urge use value vary verify view
violate visit voice volunteer vote wage wait walk want warn watch weaken wear win wish withdraw withhold witness
wonder work worry wound write yield apologise apologize restart reopen inaugurate commemorate sack oust overthrow
acquit sentence convict try depose swear inspect pardon abstain boycott veto ratify amend repeal enact uncover
hail mourn pray claim leak hack ban bar restrict censor detail preview underscore welcome recall recount revoke
deny refuse pledge promise vow intend hope consent commit swear contend dispute boast joke reckon deem tell coordinate implement unify jeopardize destabilise destabilize retaliate embark commence forbid skip facilitate confront accelerate damage defend worsen slow resume tackle counter incorporate respect transit poison kidnap snatch purport dub axe own exclude expel admit accompany escort greet embrace shake hug kiss toast brief host summon call phone`
  .trim()
  .split(/\s+/);
