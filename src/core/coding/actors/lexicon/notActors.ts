const PHRASES = `
Washington Post; The Washington Post; New York Times; Washington Times; Jerusalem Post; Times of Israel; China Daily;
Global Times; Moscow Times; Tehran Times; Japan Times; Korea Herald; Korea Times; India Today; Times of India;
Hindustan Times; Indian Express; Financial Times; Wall Street Journal; Los Angeles Times; USA Today; Daily Telegraph;
France 24; France-Presse; Agence France-Presse; Voice of America; Russia Today; Al Jazeera; Press TV; Daily News Egypt;
Yemen Times; Hong Kong Free Press; Bangkok Post; Jakarta Post; Jordan Times; South China Morning Post; Irish Times;
Kyiv Post; Kyiv Independent; Sydney Morning Herald; Miami Herald; New Zealand Herald; Boston Globe; Chicago Tribune;
Persian Gulf; Arabian Gulf; Gulf of Oman; Gulf of Aden; Gulf of Mexico; Sea of Japan; East China Sea; South China Sea;
West Philippine Sea; Indian Ocean; Gulf of Thailand; Bay of Bengal; English Channel; Irish Sea; Strait of Hormuz;
Taiwan Strait; Taiwan Straits; Panama Canal; Suez Canal; Korean Peninsula; Korean peninsula; Arabian Peninsula;
Mexico–United States border; Sea of Azov; Red Sea; Black Sea; Kerch Strait; Strait of Gibraltar;
Paris Agreement; Paris Accords; Paris climate agreement; Paris climate accord; Paris Club; Paris Agreement on climate change;
Vienna Convention; Geneva Conventions; Geneva Convention; Minsk agreements; Minsk Agreements; Minsk agreement; Minsk Protocol;
Minsk II; Doha Agreement; Doha Accord; Dayton Agreement; Dayton Accords; Oslo Accords; Camp David Accords; Abraham Accords;
Good Friday Agreement; Northern Ireland Protocol; Brussels Agreement; Prespa Agreement; Treaty of Lisbon; Lisbon Treaty;
Rome Statute; Kyoto Protocol; Helsinki Accords; Budapest Memorandum; Stockholm Agreement; Riyadh Agreement;
Panama Papers; Vietnam War; Korean War; Iraq War; Gulf War; Falklands War; Syrian civil war; Syrian Civil War;
Libyan Civil War; Libyan civil war; Yemeni Civil War; Cold War; Iran-Iraq War; War in Afghanistan; War in Donbass;
Turkish Airlines; Japan Airlines; Malaysia Airlines; British Airways; American Airlines; Kenya Airways; Air France;
Ukraine International Airlines; Korean Air; Air India; Singapore Airlines; Turkish Stream; Nord Stream; Nord Stream 2;
French Open; US Open; U.S. Open; Australian Open; British Open; America's Cup; Germany's Next Topmodel;
American Samoa; New England; New Caledonia; French Guiana; French Polynesia; British Columbia; British Virgin Islands;
New South Wales; Papua New Guinea Highlands; Guinea pig; Georgia Tech; US dollar; U.S. dollar; Swiss franc;
American football; Irish Republican; Jordan River; River Jordan; Amnesty International; Human Rights Watch;
Doctors Without Borders; Greenpeace; Transparency International; Democratic National Committee; Republican National Committee;
Nobel Peace Prize; World Cup; Olympic Games; Winter Olympics; Summer Olympics; European Championship; Premier League;
Prime Minister's Questions; State of the Union; Air Force One; Marine One; Secret Service; Vatican Radio; Tour de France;
Kim Il-sung Square; Tiananmen Square; Tahrir Square; Red Square; Times Square; Taksim Square; Trafalgar Square;
Saint Petersburg Times; Tokyo Electric Power Company; Deutsche Bank; Bank of America; Standard Chartered Bank; Goldman Sachs;
Asia–Europe Meeting; East Asia Summit; Munich Security Conference; Astana process; Geneva talks; Shangri-La Dialogue;
Silk Road; Belt and Road; Belt and Road Initiative; Mother's Day; Independence Day; Victory Day; Labour Day; Christmas Day;
Mediterranean; Mediterranean Sea; Caribbean; Atlantic; Pacific; Middle East; Near East; Latin America; South America;
North America; Central America; Central Asia; South Asia; East Asia; Southeast Asia; Western Europe; Eastern Europe;
North Africa; West Africa; East Africa; Sub-Saharan Africa; Horn of Africa; Sahel; Balkans; Caucasus; South Caucasus;
Indo-Pacific; Baltic; Baltics; Ramadan; Easter; Christmas; Brexit; Twitter; Facebook; Google; YouTube; Reuters; Guardian;
COVID-19; Patriot; Hellfire; Scud; Kalashnikov; Boeing; Airbus; Hajj; Eid al-Fitr; Eid al-Adha; Congress Party; Internet; National Security Council; Supreme National Security Council; Homeland Security Council;
Royal Family; British Royal Family;
Central American; South American; Latin American; North American; African American; Native American; Anglo-American
`;

/** Names that hold the name of a state, city or office and are none: newspapers, seas, treaties, wars, airlines. */
export function notActors(): string[] {
  return PHRASES.split(";").map((phrase) => phrase.trim());
}
