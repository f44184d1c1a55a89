using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>
/// The portable clocks and SQLite's calls for them. SQLite has no time type: a call gives text, so the precision is part of the call.
/// https://www.sqlite.org/lang_datefunc.html
/// </summary>
internal static class Clock
{
    private const int MaxFractionDigits = 9;

    // %f gives three fraction digits.
    private const int ClockFractionDigits = 3;

    public static readonly Expression UtcNow = Call("utc_now");
    public static readonly Expression UtcDate = new CastExpression(UtcNow, CanonicalType.Date);
    public static readonly Expression UtcTime = new CastExpression(UtcNow, CanonicalType.Time(0));

    private static readonly (Expression Portable, string Printed)[] Rows =
    [
        (UtcNow, "CURRENT_TIMESTAMP"),
        (UtcDate, "CURRENT_DATE"),
        (UtcTime, "CURRENT_TIME"),
        (Call("local_now"), "datetime('now', 'localtime')"),
        (Call("current_date"), "date('now', 'localtime')"),
        (Call("current_time"), "time('now', 'localtime')"),
        .. Precise("utc_now", CanonicalType.Timestamp, "'now'"),
        .. Precise("local_now", CanonicalType.Timestamp, "'now', 'localtime'"),
        .. Precise("now", CanonicalType.TimestampTz, "'now'", "+00:00"),
    ];

    // Without a precision, an instant has what the clock gives.
    private static readonly Dictionary<Expression, string> Printed = Rows
        .Concat([(Call("now"),
            Rows.First(r => r.Portable == new CastExpression(Call("now"), CanonicalType.TimestampTz(ClockFractionDigits))).Printed)])
        .ToDictionary(r => r.Item1, r => r.Item2);

    private static readonly Dictionary<Expression, Expression> Read = Rows.Select(r => (r.Portable, r.Printed))
        .Concat([(UtcNow, "datetime('now')"), (UtcDate, "date('now')"), (UtcTime, "time('now')")])
        .Where(r => r.Item2.EndsWith(")", StringComparison.Ordinal))
        .ToDictionary(r => Raw(r.Item2), r => r.Item1);

    /// <summary>
    /// SQLite's call for a portable clock; null for anything else, and for a precision that SQLite's clock cannot cut to.
    /// </summary>
    public static string? Print(Expression expression) => Printed.TryGetValue(expression, out var printed) ? printed : null;

    /// <summary>The portable clock of a call as it was parsed; null for anything else.</summary>
    public static Expression? Of(FunctionExpression call) => Read.TryGetValue(call, out var portable) ? portable : null;

    // strftime('%Y-%m-%d %H:%M:%f000', 'now') has the fixed width of timestamp(6).
    private static IEnumerable<(Expression, string)> Precise(
        string name, Func<int, CanonicalType> type, string arguments, string offset = "")
    {
        yield return (new CastExpression(Call(name), type(0)), $"strftime('%Y-%m-%d %H:%M:%S{offset}', {arguments})");
        for (var digits = ClockFractionDigits; digits <= MaxFractionDigits; digits++)
        {
            var zeros = new string('0', digits - ClockFractionDigits);
            yield return (new CastExpression(Call(name), type(digits)), $"strftime('%Y-%m-%d %H:%M:%f{zeros}{offset}', {arguments})");
        }
    }

    // The calls use nothing but texts and commas, so a syntax without any rule reads them.
    private static Expression Raw(string call)
    {
        var open = call.IndexOf('(');
        var arguments = call.Substring(open + 1, call.Length - open - 2).Split([", "], StringSplitOptions.None);
        return new FunctionExpression(
            call.Substring(0, open),
            arguments.Select(a => (Expression)new LiteralExpression(LiteralKind.Text, a.Trim('\''))).ToEquatableArray());
    }

    private static FunctionExpression Call(string name) => new(name, []);
}
