// Extension Mobility: a user logs in at any phone, and the phone becomes his until he logs out. Without I/O.
//
// `Messages/` is the language of the API: form, requests, answers, error codes, document types. `Records/` is what is kept:
// applications, users, devices, profiles, who is logged in where. `Policy/` is what the operator decides. `Directory/` is
// the machine that judges requests against both, and says what is to be stored, what the phone is to be given, and who is
// to be told. `PhoneService/` is the same at the phone: pages, PIN, logout.
//
// Sources: Cisco's Extension Mobility API guides, releases 4.1(2) and 14, and what real servers and clients were seen to do.
