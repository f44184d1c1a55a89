namespace Isomer.Schema;

/// <summary>What tells one SQL's expressions from another's, as data: the parser and the printer are the same for all.</summary>
internal sealed record SqlSyntax
{
    /// <summary>The precedence of what is no operator at all.</summary>
    public const int Primary = int.MaxValue;

    private IReadOnlyList<BinarySpelling> _binary = [];
    private IReadOnlyDictionary<string, InfixOperator> _moreInfix = new Dictionary<string, InfixOperator>();

    /// <summary>The pairs of quotes around names; the first pair is the one printed.</summary>
    public IReadOnlyList<(char Open, char Close)> NameQuotes { get; init; } = [('"', '"')];

    /// <summary>What an unquoted name means.</summary>
    public Func<string, string> FoldName { get; init; } = static name => name;

    /// <summary>Words that are no names without quotes, lower case.</summary>
    public IReadOnlyCollection<string> ReservedWords { get; init; } = [];

    /// <summary>Binary operators as printed, and read.</summary>
    public required IReadOnlyList<BinarySpelling> Binary
    {
        get => _binary;
        init
        {
            _binary = value;
            DeriveInfix();
        }
    }

    /// <summary>Infix operators that are only read, by symbol or lower-case word.</summary>
    public IReadOnlyDictionary<string, InfixOperator> MoreInfix
    {
        get => _moreInfix;
        init
        {
            _moreInfix = value;
            DeriveInfix();
        }
    }

    /// <summary>Every infix operator, by symbol or lower-case word.</summary>
    public IReadOnlyDictionary<string, InfixOperator> Infix { get; private set; } = new Dictionary<string, InfixOperator>();

    /// <summary>Every symbol, longest first.</summary>
    public IReadOnlyList<string> Symbols { get; private set; } = [];

    /// <summary>How tight NOT binds.</summary>
    public required int NotPrecedence { get; init; }

    /// <summary>How tight IS binds.</summary>
    public required int IsPrecedence { get; init; }

    /// <summary>How tight IN, BETWEEN and LIKE bind.</summary>
    public required int PredicatePrecedence { get; init; }

    /// <summary>How tight the sign binds.</summary>
    public required int SignPrecedence { get; init; }

    /// <summary>Whether <c>x is y</c> compares any two values, NULL with NULL.</summary>
    public bool HasIsComparison { get; init; }

    /// <summary>Whether a comparison may follow IS without parentheses: <c>a is null = b</c>.</summary>
    public bool ChainsIs { get; init; }

    /// <summary>Whether <c>!x</c> is NOT that binds as tight as a sign.</summary>
    public bool HasTightNot { get; init; }

    /// <summary>Whether a backslash escapes in texts.</summary>
    public bool HasBackslashEscapes { get; init; }

    /// <summary>Whether a text may stand behind the name of its character set: <c>_utf8mb4'x'</c>, <c>N'x'</c>.</summary>
    public bool HasIntroducers { get; init; }

    /// <summary>Whether <c>--</c> begins a comment only before a blank; else it is two signs.</summary>
    public bool CommentsNeedBlank { get; init; }

    /// <summary>Whether octets are written <c>0xDEAD</c>.</summary>
    public bool HasHexOctets { get; init; }

    /// <summary>Whether <c>convert(type, x[, style])</c> casts; with a style it stands for <c>convert_style(cast, style)</c>.</summary>
    public bool HasConvert { get; init; }

    /// <summary>Whether <c>x collate name</c> stands for <c>collate(x, 'name')</c>.</summary>
    public bool HasCollate { get; init; }

    /// <summary>Whether <c>next value for s</c> is known.</summary>
    public bool HasNextValue { get; init; }

    /// <summary>Whether <c>x::type</c> casts.</summary>
    public bool HasCastOperator { get; init; }

    /// <summary>Whether <c>array[…]</c>, <c>any (…)</c> and <c>all (…)</c> stand for functions of these names.</summary>
    public bool HasArrays { get; init; }

    /// <summary>Whether <c>x at time zone y</c> stands for <c>timezone(y, x)</c>.</summary>
    public bool HasTimeZoneOperator { get; init; }

    /// <summary>Whether <c>trim(both x from y)</c> and <c>substring(x from y for z)</c> are known.</summary>
    public bool HasArgumentWords { get; init; }

    /// <summary>Whether only portable functions may be called; else any call parses, and rules over the tree decide.</summary>
    public bool IsPortable { get; init; }

    /// <summary>Functions called without parentheses, by lower-case word.</summary>
    public IReadOnlyDictionary<string, Expression> Constants { get; init; } = new Dictionary<string, Expression>();

    /// <summary>Words that make a literal of the text that follows.</summary>
    public IReadOnlyDictionary<string, LiteralKind> LiteralWords { get; init; } = new Dictionary<string, LiteralKind>();

    /// <summary>Whether an offset in the literal of a timestamp makes it an instant.</summary>
    public bool HasZonedTimestamps { get; init; }

    /// <summary>Pattern operators, by lower-case word.</summary>
    public required IReadOnlyDictionary<string, PatternBuilder> Patterns { get; init; }

    /// <summary>Reads a type.</summary>
    public required TypeReader ReadType { get; init; }

    /// <summary>The spelling of a binary operator, or null where this SQL has none.</summary>
    public BinarySpelling? Find(BinaryOperator @operator)
    {
        foreach (var spelling in _binary)
        {
            if (spelling.Operator == @operator)
            {
                return spelling;
            }
        }

        return null;
    }

    private void DeriveInfix()
    {
        var infix = new Dictionary<string, InfixOperator>(StringComparer.Ordinal);
        foreach (var spelling in _binary)
        {
            infix[spelling.Text] = new(spelling.Precedence, (l, r) => new BinaryExpression(spelling.Operator, l, r), spelling.IsChained);
        }

        foreach (var more in _moreInfix)
        {
            infix[more.Key] = more.Value;
        }

        Infix = infix;
        Symbols = infix.Keys.Where(k => !Tokenizer.IsWordStart(k[0])).Concat(["(", ")", "[", "]", ",", ".", "::", "-", "+", "!"])
            .Distinct(StringComparer.Ordinal).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal).ToArray();
    }
}
