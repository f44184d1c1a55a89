namespace Isomer.Schema;

/// <summary>The closed list of functions that a portable expression may call, each with one meaning on every engine.</summary>
public static class PortableFunctions
{
    /// <summary>Every function, by name. docs/expressions.md says what each means.</summary>
    public static IReadOnlyDictionary<string, PortableFunction> All { get; } = new PortableFunction[]
    {
        new("abs", 1, 1),
        new("coalesce", 2, null),
        new("current_date", 0, 0),
        new("current_time", 0, 0),
        new("current_user", 0, 0),
        new("length", 1, 1),
        new("local_now", 0, 0),
        new("lower", 1, 1),
        new("ltrim", 1, 2),
        new("now", 0, 0),
        new("nullif", 2, 2),
        new("octet_length", 1, 1),
        new("replace", 3, 3),
        new("round", 1, 2),
        new("rtrim", 1, 2),
        new("substring", 2, 3),
        new("trim", 1, 2),
        new("upper", 1, 1),
        new("utc_now", 0, 0),
        new("uuid_v4", 0, 0),
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>The names, lower case.</summary>
    public static IReadOnlyCollection<string> Names { get; } = All.Keys.ToArray();

    // Engines disagree on a start before the first character and on a negative length; a literal cannot be one.
    internal static bool HasFixedPlace(string function, IReadOnlyList<Expression> arguments) =>
        function != "substring" || (arguments.Skip(1).All(IsWholeNumber) && arguments[1] is not LiteralExpression { Text: "0" });

    private static bool IsWholeNumber(Expression e) =>
        e is LiteralExpression { Kind: LiteralKind.Number } number && number.Text.All(c => c is >= '0' and <= '9');
}
