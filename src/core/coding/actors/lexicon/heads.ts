import type { HeadClass } from "../mention.ts";
import { words } from "./wordSets.ts";

/**
 * Nouns that stand for people of a state or body when an adjective or name goes before: "Turkish
 * *president*", "UN *envoys*", "American *jets*". Folded, singular and plural apart.
 */
export interface Head {
  readonly headClass: HeadClass | "assembly";
  readonly plural: boolean;
  /** An office that one person holds, so that a name may follow: "minister", not "officials". */
  readonly office: boolean;
}

const OFFICE =
  words(`president executive justice pm fm d'affaires officer premier chancellor taoiseach king queen emir amir sultan prince princess pope
  monarch emperor ruler dictator president-elect vice-president minister secretary secretary-general director-general
  ambassador envoy emissary spokesman spokeswoman spokesperson senator governor congressman congresswoman mp lawmaker
  legislator speaker commander commander-in-chief leader chief chair chairman chairwoman chairperson director
  commissioner representative adviser advisor counselor councilor counsellor councillor attache consul diplomat
  negotiator coordinator official mayor general admiral colonel major lieutenant captain marshal brigadier
  judge prosecutor cleric ayatollah imam activist dissident journalist politician candidate strongman warlord
  militant counterpart nominee head deputy undersecretary mediator correspondent delegate boss czar figure
  businessman businesswoman opposition-leader inspector rapporteur president-designate premier-designate first-lady
  archbishop cardinal bishop patriarch mufti lawyer scientist singer`);

const OFFICE_PLURALS =
  words(`presidents premiers chancellors kings ministers secretaries ambassadors envoys emissaries
  spokesmen spokespersons spokespeople senators governors congressmen mps lawmakers legislators speakers commanders leaders
  chiefs directors commissioners representatives advisers advisors diplomats negotiators officials mayors generals
  admirals officers counterparts heads deputies mediators delegates inspectors monarchs princes politicians
  prosecutors judges monitors observers staffers peacemakers`);

const OFFICIALS =
  words(`government governments regime regimes authorities administration side sides delegation delegations team
  cabinet ministry leadership state-department embassy-staff delegates parliamentarians junta monarchy presidency
  negotiating-team foreign-ministry rulers representatives mission council-members`);

const FORCES =
  words(`forces force troops soldiers army military navy fleet jets warplanes planes aircraft fighters helicopters
  drones missiles warships warship ships vessels vessel ship submarine submarines boats gunboats police guards militants
  gunmen rebels insurgents militia militias militiamen guerrillas guerillas separatists terrorists jihadists bombers commandos
  marines sailors peacekeepers tanks artillery gunners rockets warplane jet helicopter drone fighter soldier paratroopers
  personnel contingent battalion brigade brigades airstrikes gunboat patrol patrols servicemen snipers mercenaries
  paramilitary paramilitaries security-forces operatives units extremists islamists agents spies hackers cells
  gunships bomber frigate destroyer destroyers carrier convoy convoys tanker tankers crew air-force coastguard`);

const COMPANIES =
  words(`firms company companies bank banks airline airlines broadcaster television tv media newspaper
  agency radio businesses manufacturer manufacturers exporters entities entity shipping conglomerate conglomerates
  organizations organisations institutions refinery refineries carriers`);

const PEOPLE =
  words(`people citizens citizen national nationals man men woman women prisoners prisoner detainee detainees
  refugees migrants workers protesters protestors demonstrators students student journalists civilians pilgrims tourists tourist
  hostages hostage captives captive activists dissidents scientists scientist fishermen pilots pilot crewmen sailors-captive
  voters nationals teenager teenagers villagers settlers families child children worker businessmen contractors contractor
  parties party opposition clerics players athletes team-members aid-workers academics academic opponents exiles
  defectors defector crowd crowds mob mobs residents`);

const FACILITIES =
  words(`embassy embassies consulate consulates consulate-general base bases airbase outpost outposts positions position
  post posts depots depot facilities facility compound mission-building headquarters camp camps ports port airport
  airports airspace territory soil plant reactor sites targets site target installations installation infrastructure barracks
  checkpoint checkpoints waters convoy border-post oilfields pipeline town village towns villages capital city cities`);

const ASSEMBLIES = words(
  `parliament senate legislature knesset supreme-court court courts central-bank assembly congress judiciary`,
);

/** What a noun (folded) says of those who go before it; undefined for other words. */
export function headOf(norm: string): Head | undefined {
  if (OFFICE.has(norm)) return { headClass: "officials", plural: false, office: true };
  if (OFFICE_PLURALS.has(norm)) return { headClass: "officials", plural: true, office: true };
  if (OFFICIALS.has(norm)) return { headClass: "officials", plural: norm.endsWith("s"), office: false };
  if (FORCES.has(norm)) return { headClass: "forces", plural: norm.endsWith("s"), office: false };
  if (PEOPLE.has(norm)) return { headClass: "people", plural: norm.endsWith("s"), office: false };
  if (COMPANIES.has(norm)) return { headClass: "companies", plural: norm.endsWith("s"), office: false };
  if (FACILITIES.has(norm)) return { headClass: "facilities", plural: norm.endsWith("s"), office: false };
  if (ASSEMBLIES.has(norm)) return { headClass: "assembly", plural: false, office: false };
  return undefined;
}

/** Words between an adjective of nationality and its noun: "*prime* minister", "*air force* jets". */
const MODIFIERS =
  words(`prime foreign defense defence finance financial interior trade economy economic energy oil gas justice
  health home external internal affairs deputy vice assistant under acting interim caretaker outgoing incoming newly-elected
  top senior special presidential national security nuclear peace permanent army military air force navy naval
  spy intelligence police opposition party rebel state crown grand supreme spiritual religious first second third
  cabinet federal high commission council policy press government labour labor transport culture education
  agriculture agricultural environment climate attorney treasury coast guard border armed ground special-operations infantry
  state-owned state-run central regional local provincial chief young alternate vice- charge ruling general joint staff strategic
  public information communications planning development immigration parliamentary political elected then former ex
  shi'ite shiite shia shi'a sunni kurdish christian muslim islamic islamist communist maoist separatist pro-government
  anti-government pro-russian pro-democracy anti-nuclear exiled jailed detained wounded suspected alleged armed masked
  unarmed elite revolutionary republican civil civilian diplomatic consular surveillance reconnaissance patrol stealth
  fighter bomber attack war battle combat cargo fishing merchant coastal commercial passenger chemical electronics
  technology telecom steel shipping petroleum insurance weapons ballistic cruise high-ranking high-level
  top-ranking mid-level lower-level visiting embattled new long-time longtime veteran powerful influential hardline reformist
  principal conservative liberal radical social science foreign-policy economic-affairs rights human human-rights
  lower upper house constitutional criminal supreme-court appeals mass broadcasting news satellite research space aid relief
  observation collection anti-aircraft missile artillery rocket tank drone air-defense air-defence air-force command
  command-and-control logistics supply ammunition arms export gas-processing industrial banking counter-terrorism
  counterterrorism anti-terrorism anti-terror riot traffic secret undercover young plainclothes peacekeeping
  women's children's student labor-union trade-union small large heavy light private big major`);

export function isModifier(norm: string): boolean {
  return MODIFIERS.has(norm);
}

/** "secretary of *state*", "minister for *foreign affairs*": what an office is in charge of. */
const DOMAINS =
  words(`state foreign external internal defense defence national security finance trade commerce economy economic
  interior home affairs justice health energy oil petroleum education culture labor labour agriculture transport transportation
  environment climate the and army navy air force staff police intelligence general integration european europe treasury
  exchequer homeland development cooperation international political global planning information communications science
  technology industry tourism immigration arms control verification growth civilian human rights democracy
  expatriates regional religious public diplomacy parliament foreign-affairs business industry armed forces joint chiefs
  mission council protection reform islamic guards guard corps revolutionary affairs organization organizations organisation bureau resources near eastern western
  hemisphere south central asian african pacific asia africa americas narcotics law enforcement oceans population migration refugees
  nonproliferation non-proliferation eurasian european labor-affairs management threat secretary-general secretary government reconciliation issues peninsula environmental scientific climate agricultural cyberspace digital space strategic stability
  stabilization operations`);

export function isDomain(norm: string): boolean {
  return DOMAINS.has(norm);
}

/** Titles of courtesy; no office, and no part of the name. */
const HONORIFICS = words(
  `mr mrs ms miss dr sir sheikh shaikh sheik sayyid sayyed lord lady dame baroness baron prof professor crown-prince his-excellency
  h.e. ayatollah mullah comrade reverend rev fr father sister gen lt col maj capt sgt adm brig sen rep gov amb hon pres`,
);

export function isHonorific(norm: string): boolean {
  return HONORIFICS.has(norm);
}
