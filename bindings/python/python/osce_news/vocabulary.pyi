from datetime import date
from typing import Any, Literal, Self

from ._codes import Code, Language
from ._osce_news import Match

__all__ = [
    "Cadence",
    "Chairpersonship",
    "ContentType",
    "Country",
    "Dimension",
    "FieldOfWork",
    "FormerState",
    "Language",
    "Meeting",
    "OfficeHolder",
    "PartialDate",
    "ParticipatingState",
    "Partner",
    "PartnerGroup",
    "Structure",
    "StructureKind",
    "Term",
    "TermName",
]

class PartialDate(str):
    @property
    def year(self) -> int: ...
    @property
    def month(self) -> int | None: ...
    @property
    def day(self) -> int | None: ...
    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...

class TermName:
    text: str
    kind: str
    language: Language
    since: PartialDate | None
    until: PartialDate | None
    ambiguous: bool
    def __init__(self, record: dict[str, Any]) -> None: ...

class Term(Code):  # type: ignore[misc]
    @property
    def record(self) -> dict[str, Any]: ...
    def label(self, language: Language | str = "en") -> str: ...
    @property
    def names(self) -> tuple[TermName, ...]: ...
    @property
    def note(self) -> str | None: ...
    def label_on(self, on: date, language: Language | str = "en") -> str: ...
    def printed(
        self, site: Literal["portal", "newsroom"], on: date, language: Language | str = "en"
    ) -> str: ...
    @classmethod
    def resolve(cls, label: str, on: date | None = None) -> Match[Self]: ...
    @classmethod
    def resolve_line(cls, line: str, on: date | None = None) -> list[Match[Self]]: ...

class ContentType(Term):
    NEWS_ITEM = "news-item"
    PRESS_RELEASE = "press-release"
    PRESS_STATEMENT = "press-statement"
    SPOT_REPORT = "spot-report"
    DAILY_REPORT = "daily-report"
    WEEKLY_REPORT = "weekly-report"
    STORY = "story"
    REPORT = "report"
    RESOURCE = "resource"
    @property
    def newsroom_label(self) -> str: ...

class Dimension(Code):
    POLITICO_MILITARY = "politico-military"
    ECONOMIC_ENVIRONMENTAL = "economic-environmental"
    HUMAN = "human"
    CROSS_DIMENSIONAL = "cross-dimensional"

class FieldOfWork(Term):
    ARMS_CONTROL = "arms-control"
    BORDER_MANAGEMENT = "border-management"
    COMBATING_TRAFFICKING_IN_HUMAN_BEINGS = "combating-trafficking-in-human-beings"
    CONFLICT_PREVENTION_AND_RESOLUTION = "conflict-prevention-and-resolution"
    COUNTERING_TERRORISM = "countering-terrorism"
    CYBER_ICT_SECURITY = "cyber-ict-security"
    DEMOCRATIZATION = "democratization"
    ECONOMIC_ACTIVITIES = "economic-activities"
    EDUCATION = "education"
    ELECTIONS = "elections"
    ENVIRONMENTAL_ACTIVITIES = "environmental-activities"
    GENDER_EQUALITY = "gender-equality"
    GOOD_GOVERNANCE = "good-governance"
    HUMAN_RIGHTS = "human-rights"
    MEDIA_FREEDOM_AND_DEVELOPMENT = "media-freedom-and-development"
    MIGRATION = "migration"
    NATIONAL_MINORITY_ISSUES = "national-minority-issues"
    POLICING = "policing"
    REFORM_AND_CO_OPERATION_IN_THE_SECURITY_SECTOR = "reform-and-co-operation-in-the-security-sector"
    ROMA_AND_SINTI = "roma-and-sinti"
    RULE_OF_LAW = "rule-of-law"
    TOLERANCE_AND_NON_DISCRIMINATION = "tolerance-and-non-discrimination"
    YOUTH = "youth"
    SAFETY_OF_JOURNALISTS = "safety-of-journalists"
    MEDIA_LAWS = "media-laws"
    MEDIA_PLURALISM = "media-pluralism"
    MEDIA_FREEDOM_ON_THE_INTERNET = "media-freedom-on-the-internet"
    DIGITAL_SWITCHOVER = "digital-switchover"
    CLIMATE_CHANGE = "climate-change"
    @property
    def parent(self) -> FieldOfWork | None: ...
    @property
    def dimension(self) -> Dimension | None: ...

class FormerState(Term):
    CZECHOSLOVAKIA = "CSHH"
    GERMAN_DEMOCRATIC_REPUBLIC = "DDDE"
    SOVIET_UNION = "SUHH"
    YUGOSLAVIA = "YUCS"
    SERBIA_AND_MONTENEGRO = "CSXX"
    @property
    def successors(self) -> tuple[ParticipatingState, ...]: ...

class _Countries(Term):  # type: ignore[misc]
    @property
    def alpha3(self) -> str: ...
    @property
    def numeric(self) -> str: ...
    @property
    def adjectives(self) -> tuple[str, ...]: ...
    @property
    def capital(self) -> str | None: ...

class _States(_Countries):  # type: ignore[misc]
    @property
    def predecessors(self) -> tuple[FormerState, ...]: ...
    @property
    def admitted(self) -> date | None: ...
    def participating_on(self, on: date) -> bool: ...
    @property
    def partner_since(self) -> PartialDate | None: ...

class ParticipatingState(_States):
    ALBANIA = "AL"
    ANDORRA = "AD"
    ARMENIA = "AM"
    AUSTRIA = "AT"
    AZERBAIJAN = "AZ"
    BELGIUM = "BE"
    BELARUS = "BY"
    BOSNIA_AND_HERZEGOVINA = "BA"
    BULGARIA = "BG"
    CANADA = "CA"
    CROATIA = "HR"
    CYPRUS = "CY"
    CZECHIA = "CZ"
    DENMARK = "DK"
    ESTONIA = "EE"
    FINLAND = "FI"
    FRANCE = "FR"
    GEORGIA = "GE"
    GERMANY = "DE"
    GREECE = "GR"
    HOLY_SEE = "VA"
    HUNGARY = "HU"
    ICELAND = "IS"
    IRELAND = "IE"
    ITALY = "IT"
    KAZAKHSTAN = "KZ"
    KYRGYZSTAN = "KG"
    LATVIA = "LV"
    LIECHTENSTEIN = "LI"
    LITHUANIA = "LT"
    LUXEMBOURG = "LU"
    MALTA = "MT"
    MOLDOVA = "MD"
    MONACO = "MC"
    MONGOLIA = "MN"
    MONTENEGRO = "ME"
    NETHERLANDS = "NL"
    NORTH_MACEDONIA = "MK"
    NORWAY = "NO"
    POLAND = "PL"
    PORTUGAL = "PT"
    ROMANIA = "RO"
    RUSSIAN_FEDERATION = "RU"
    SAN_MARINO = "SM"
    SERBIA = "RS"
    SLOVAKIA = "SK"
    SLOVENIA = "SI"
    SPAIN = "ES"
    SWEDEN = "SE"
    SWITZERLAND = "CH"
    TAJIKISTAN = "TJ"
    TURKIYE = "TR"
    TURKMENISTAN = "TM"
    UKRAINE = "UA"
    UNITED_KINGDOM = "GB"
    UNITED_STATES_OF_AMERICA = "US"
    UZBEKISTAN = "UZ"
    @property
    def final_act_signed(self) -> date | None: ...
    def menu_label(self, year: int) -> str: ...
    @staticmethod
    def head_count(on: date) -> int: ...

class PartnerGroup(Term):
    ASIAN = "asian-partners"
    MEDITERRANEAN = "mediterranean-partners"

class Partner(_Countries):
    AFGHANISTAN = "AF"
    AUSTRALIA = "AU"
    JAPAN = "JP"
    REPUBLIC_OF_KOREA = "KR"
    THAILAND = "TH"
    ALGERIA = "DZ"
    EGYPT = "EG"
    ISRAEL = "IL"
    JORDAN = "JO"
    MOROCCO = "MA"
    TUNISIA = "TN"
    @property
    def group(self) -> PartnerGroup: ...
    @property
    def since(self) -> PartialDate | None: ...

class Country(_States):
    ALBANIA = "AL"
    ANDORRA = "AD"
    ARMENIA = "AM"
    AUSTRIA = "AT"
    AZERBAIJAN = "AZ"
    BELGIUM = "BE"
    BELARUS = "BY"
    BOSNIA_AND_HERZEGOVINA = "BA"
    BULGARIA = "BG"
    CANADA = "CA"
    CROATIA = "HR"
    CYPRUS = "CY"
    CZECHIA = "CZ"
    DENMARK = "DK"
    ESTONIA = "EE"
    FINLAND = "FI"
    FRANCE = "FR"
    GEORGIA = "GE"
    GERMANY = "DE"
    GREECE = "GR"
    HOLY_SEE = "VA"
    HUNGARY = "HU"
    ICELAND = "IS"
    IRELAND = "IE"
    ITALY = "IT"
    KAZAKHSTAN = "KZ"
    KYRGYZSTAN = "KG"
    LATVIA = "LV"
    LIECHTENSTEIN = "LI"
    LITHUANIA = "LT"
    LUXEMBOURG = "LU"
    MALTA = "MT"
    MOLDOVA = "MD"
    MONACO = "MC"
    MONGOLIA = "MN"
    MONTENEGRO = "ME"
    NETHERLANDS = "NL"
    NORTH_MACEDONIA = "MK"
    NORWAY = "NO"
    POLAND = "PL"
    PORTUGAL = "PT"
    ROMANIA = "RO"
    RUSSIAN_FEDERATION = "RU"
    SAN_MARINO = "SM"
    SERBIA = "RS"
    SLOVAKIA = "SK"
    SLOVENIA = "SI"
    SPAIN = "ES"
    SWEDEN = "SE"
    SWITZERLAND = "CH"
    TAJIKISTAN = "TJ"
    TURKIYE = "TR"
    TURKMENISTAN = "TM"
    UKRAINE = "UA"
    UNITED_KINGDOM = "GB"
    UNITED_STATES_OF_AMERICA = "US"
    UZBEKISTAN = "UZ"
    AFGHANISTAN = "AF"
    AUSTRALIA = "AU"
    JAPAN = "JP"
    REPUBLIC_OF_KOREA = "KR"
    THAILAND = "TH"
    ALGERIA = "DZ"
    EGYPT = "EG"
    ISRAEL = "IL"
    JORDAN = "JO"
    MOROCCO = "MA"
    TUNISIA = "TN"
    @property
    def participating_state(self) -> ParticipatingState | None: ...
    @property
    def partner(self) -> Partner | None: ...

class StructureKind(Term):
    CHAIRPERSONSHIP = "chairpersonship"
    SECRETARIAT = "secretariat"
    SECRETARIAT_UNIT = "secretariat-unit"
    INSTITUTION = "institution"
    FIELD_OPERATION = "field-operation"
    CLOSED_FIELD_OPERATION = "closed-field-operation"
    PARLIAMENTARY_ASSEMBLY = "parliamentary-assembly"
    COURT = "court"
    DECISION_MAKING_BODY = "decision-making-body"
    PARTNERSHIP = "partnership"
    WEBSITE = "website"

class Structure(Term):
    CHAIRPERSONSHIP = "chairpersonship"
    TROIKA = "troika"
    SECRETARIAT = "secretariat"
    SECRETARY_GENERAL = "secretary-general"
    OFFICE_OF_THE_SECRETARY_GENERAL = "office-of-the-secretary-general"
    CONFLICT_PREVENTION_CENTRE = "conflict-prevention-centre"
    TRANSNATIONAL_THREATS_DEPARTMENT = "transnational-threats-department"
    SPECIAL_REPRESENTATIVE_FOR_COMBATING_TRAFFICKING = "office-of-the-special-representative-and-co-ordinator-for-combating-trafficking-in-human-beings"
    CO_ORDINATOR_OF_ECONOMIC_AND_ENVIRONMENTAL_ACTIVITIES = "office-of-the-co-ordinator-of-osce-economic-and-environmental-activities"
    GENDER_ISSUES_PROGRAMME = "gender-issues-programme"
    OPPORTUNITIES_FOR_YOUTH = "opportunities-for-youth"
    DEPARTMENT_OF_HUMAN_RESOURCES = "department-of-human-resources"
    DEPARTMENT_OF_MANAGEMENT_AND_FINANCE = "department-of-management-and-finance"
    OFFICE_OF_INTERNAL_OVERSIGHT = "office-of-internal-oversight"
    DOCUMENTATION_CENTRE_IN_PRAGUE = "documentation-centre-in-prague"
    SUPPORT_PROGRAMME_FOR_UKRAINE = "support-programme-for-ukraine"
    OFFICE_FOR_DEMOCRATIC_INSTITUTIONS_AND_HUMAN_RIGHTS = "office-for-democratic-institutions-and-human-rights"
    HIGH_COMMISSIONER_ON_NATIONAL_MINORITIES = "high-commissioner-on-national-minorities"
    REPRESENTATIVE_ON_FREEDOM_OF_THE_MEDIA = "representative-on-freedom-of-the-media"
    PRESENCE_IN_ALBANIA = "presence-in-albania"
    CENTRE_IN_ASHGABAT = "centre-in-ashgabat"
    PROGRAMME_OFFICE_IN_ASTANA = "programme-office-in-astana"
    PROGRAMME_OFFICE_IN_BISHKEK = "programme-office-in-bishkek"
    MISSION_TO_BOSNIA_AND_HERZEGOVINA = "mission-to-bosnia-and-herzegovina"
    PROGRAMME_OFFICE_IN_DUSHANBE = "programme-office-in-dushanbe"
    MISSION_IN_KOSOVO = "mission-in-kosovo"
    MISSION_TO_MOLDOVA = "mission-to-moldova"
    MISSION_TO_MONTENEGRO = "mission-to-montenegro"
    MISSION_TO_SERBIA = "mission-to-serbia"
    MISSION_TO_SKOPJE = "mission-to-skopje"
    PROJECT_CO_ORDINATOR_IN_UZBEKISTAN = "project-co-ordinator-in-uzbekistan"
    MISSIONS_OF_LONG_DURATION = "missions-of-long-duration-in-kosovo-sandjak-and-vojvodina"
    MISSION_TO_SARAJEVO = "mission-to-sarajevo"
    MISSION_TO_GEORGIA = "mission-to-georgia"
    MISSION_TO_ESTONIA = "mission-to-estonia"
    MISSION_TO_LATVIA = "mission-to-latvia"
    MISSION_TO_UKRAINE = "mission-to-ukraine"
    ASSISTANCE_GROUP_TO_CHECHNYA = "assistance-group-to-chechnya"
    LIAISON_OFFICE_IN_CENTRAL_ASIA = "liaison-office-in-central-asia"
    CENTRE_IN_TASHKENT = "centre-in-tashkent"
    CENTRE_IN_DUSHANBE = "centre-in-dushanbe"
    REPRESENTATIVE_ON_THE_SKRUNDA_RADAR_STATION = "representative-to-the-joint-committee-on-the-skrunda-radar-station"
    REPRESENTATIVE_ON_MILITARY_PENSIONERS = "representative-to-the-latvian-russian-joint-commission-on-military-pensioners"
    MISSION_TO_CROATIA = "mission-to-croatia"
    OFFICE_IN_ZAGREB = "office-in-zagreb"
    ADVISORY_AND_MONITORING_GROUP_IN_BELARUS = "advisory-and-monitoring-group-in-belarus"
    OFFICE_IN_MINSK = "office-in-minsk"
    KOSOVO_VERIFICATION_MISSION = "kosovo-verification-mission"
    TASK_FORCE_FOR_KOSOVO = "task-force-for-kosovo"
    OFFICE_IN_BAKU = "office-in-baku"
    PROJECT_CO_ORDINATOR_IN_BAKU = "project-co-ordinator-in-baku"
    OFFICE_IN_YEREVAN = "office-in-yerevan"
    PROJECT_CO_ORDINATOR_IN_UKRAINE = "project-co-ordinator-in-ukraine"
    SPECIAL_MONITORING_MISSION_TO_UKRAINE = "special-monitoring-mission-to-ukraine"
    OBSERVER_MISSION_AT_RUSSIAN_CHECKPOINTS = "observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk"
    PERSONAL_REPRESENTATIVE_MINSK_CONFERENCE = "personal-representative-minsk-conference"
    HIGH_LEVEL_PLANNING_GROUP = "high-level-planning-group"
    MINSK_GROUP = "minsk-group"
    PARLIAMENTARY_ASSEMBLY = "parliamentary-assembly"
    COURT_OF_CONCILIATION_AND_ARBITRATION = "court-of-conciliation-and-arbitration"
    SUMMIT = "summit"
    MINISTERIAL_COUNCIL = "ministerial-council"
    PERMANENT_COUNCIL = "permanent-council"
    FORUM_FOR_SECURITY_CO_OPERATION = "forum-for-security-co-operation"
    PARTNERSHIPS = "partnerships"
    ASIAN_PARTNERS = "asian-partners-for-co-operation"
    MEDITERRANEAN_PARTNERS = "mediterranean-partners-for-co-operation"
    MAIN_WEBSITE = "osce-main-website"
    @property
    def issuer_label(self) -> str: ...
    @property
    def kind(self) -> StructureKind: ...
    @property
    def parent(self) -> Structure | None: ...
    @property
    def host_states(self) -> tuple[ParticipatingState, ...]: ...
    @property
    def city(self) -> str | None: ...
    @property
    def established(self) -> PartialDate | None: ...
    @property
    def opened(self) -> PartialDate | None: ...
    @property
    def mandate_ended(self) -> PartialDate | None: ...
    @property
    def closed(self) -> PartialDate | None: ...
    @property
    def successors(self) -> tuple[Structure, ...]: ...
    @property
    def predecessors(self) -> tuple[Structure, ...]: ...
    @property
    def paths(self) -> tuple[str, ...]: ...
    @property
    def subdomain(self) -> str | None: ...
    @classmethod
    def from_path(cls, segment: str) -> Structure | None: ...
    @classmethod
    def from_host(cls, host: str) -> Structure | None: ...
    def is_open(self, on: date) -> bool | None: ...
    def name_on(self, on: date) -> str | None: ...

class Cadence(Code):
    WEEKLY = "weekly"
    ANNUAL = "annual"
    EVERY_THREE_YEARS = "every-three-years"
    IRREGULAR = "irregular"
    SEVERAL_SERIES = "several-series"

class Meeting(Term):
    SUMMIT_MEETINGS = "summit-meetings"
    REVIEW_CONFERENCES = "review-conferences"
    MINISTERIAL_COUNCIL_MEETINGS = "ministerial-council-meetings"
    PLENARY_MEETINGS_OF_THE_PERMANENT_COUNCIL = "plenary-meetings-of-the-permanent-council"
    PLENARY_MEETINGS_OF_THE_FORUM_FOR_SECURITY_CO_OPERATION = "plenary-meetings-of-the-forum-for-security-co-operation"
    SECURITY_REVIEW_CONFERENCES = "security-review-conferences"
    ANNUAL_IMPLEMENTATION_ASSESSMENT_MEETINGS = "annual-implementation-assessment-meetings"
    ECONOMIC_AND_ENVIRONMENTAL_FORUM = "economic-and-environmental-forum"
    ECONOMIC_AND_ENVIRONMENTAL_DIMENSION_IMPLEMENTATION_MEETINGS = "economic-and-environmental-dimension-implementation-meetings"
    HUMAN_RIGHTS_MEETINGS = "human-rights-meetings"
    MEDIA_CONFERENCES = "media-conferences"
    CYBER_ICT_SECURITY_CONFERENCES = "cyber-ict-security-conferences"
    CONFERENCE_OF_THE_ALLIANCE_AGAINST_TRAFFICKING_IN_PERSONS = "conference-of-the-alliance-against-trafficking-in-persons"
    GENDER_EQUALITY_REVIEW_CONFERENCES = "gender-equality-review-conferences"
    ANNUAL_OSCE_MEDITERRANEAN_CONFERENCES = "annual-osce-mediterranean-conferences"
    ANNUAL_OSCE_ASIAN_CONFERENCES = "annual-osce-asian-conferences"
    @property
    def cadence(self) -> Cadence | None: ...
    @property
    def editions_seen(self) -> tuple[PartialDate, ...]: ...

class OfficeHolder:
    name: str
    since: PartialDate
    until: PartialDate
    def __init__(self, record: dict[str, Any]) -> None: ...

class Chairpersonship:
    year: int
    label: str
    chair: ParticipatingState | FormerState | None
    since: PartialDate | None
    until: PartialDate | None
    holders: tuple[OfficeHolder, ...]
    note: str | None
    def __init__(self, record: dict[str, Any]) -> None: ...
    @classmethod
    def all(cls) -> tuple[Chairpersonship, ...]: ...
    @classmethod
    def on(cls, on: date) -> Chairpersonship | None: ...
