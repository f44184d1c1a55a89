namespace Isomer.Schema;

/// <summary>
/// Every code, a file a range: 10xx blueprint · 11xx mapping · 12xx expressions · 13xx generation · 2xxx anomalies · 30xx databases and
/// X-Ray · 32xx drift · 4xxx sync · 5xxx copy, 506x assessment · 9xxx engines, the tool and the build itself (6xxx is kept for verify). Add
/// at the end of a range; an id is never reused; each has a page in docs/diagnostics/. No text names an engine: the name for people is an
/// argument.
/// </summary>
public static partial class Codes;
