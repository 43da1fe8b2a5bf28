/** Ministries, parliaments, courts, central banks, universities, hospitals, seats of power. Written from general knowledge; CC0. */
export const institutions = `
# Seats of power
White House	the White House
Kremlin	the Kremlin
Pentagon	the Pentagon
Downing Street	No 10 Downing Street|10 Downing Street|Number 10
Élysée	Elysée Palace
Capitol Hill
Buckingham Palace
Whitehall
Foggy Bottom
Knesset
Bundestag
Bundesrat
Duma	State Duma
Verkhovna Rada
Congress	U.S. Congress|US Congress
Senate	U.S. Senate|US Senate
House of Representatives	U.S. House of Representatives
House of Commons
House of Lords
Parliament
European Parliament
European Commission
European Council
European Court of Human Rights	ECHR
European Court of Justice	Court of Justice of the European Union|CJEU
European Central Bank	ECB
Federal Reserve	the Fed
Bank of England	BoE
Supreme Court	U.S. Supreme Court|US Supreme Court
International Criminal Court	ICC
International Court of Justice	ICJ
State Department	U.S. State Department|US State Department|Department of State
Defense Department	Department of Defense|U.S. Department of Defense|DoD
Justice Department	Department of Justice|U.S. Justice Department|DOJ
Treasury Department	U.S. Treasury|US Treasury|Department of the Treasury
Homeland Security	Department of Homeland Security|DHS
Foreign Office	Foreign Commonwealth and Development Office|FCDO
Home Office
Ministry of Defence	Ministry of Defense|Defence Ministry|Defense Ministry|MoD
Foreign Ministry	Ministry of Foreign Affairs
Interior Ministry	Ministry of Interior|Ministry of the Interior
Health Ministry	Ministry of Health
Harvard University	Harvard
Oxford University	University of Oxford
Cambridge University	University of Cambridge
Damascus University	University of Damascus
Cairo University
American University of Beirut	AUB
Stanford University
Yale University
Princeton University
Columbia University
Massachusetts Institute of Technology	MIT
London School of Economics	LSE
Al-Azhar University
Al-Azhar	Al Azhar
Al-Shifa Hospital
Nasser Hospital
Great Ormond Street Hospital
Mayo Clinic
Walter Reed	Walter Reed National Military Medical Center
`;
