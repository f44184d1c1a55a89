using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// Takes away the parentheses that operators' precedence makes vain: MySQL's catalog has a pair around each operator, MariaDB's none that
/// is not needed, and a text that the server prints otherwise would be planned again and again. A pair in doubt stays.
/// </summary>
internal sealed class Parentheses
{
    // What holds a list, a query or a join, and what is no operator at all.
    private const int Fixed = 0;
    private const int Comparison = 5;
    private const int Primary = 99;

    // https://dev.mysql.com/doc/refman/8.4/en/operator-precedence.html and https://mariadb.com/kb/en/operator-precedence/
    private static readonly Dictionary<string, int> Precedences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["or"] = 1,
        ["||"] = 1,
        ["xor"] = 2,
        ["and"] = 3,
        ["&&"] = 3,
        ["not"] = 4,
        ["between"] = Comparison,
        ["like"] = Comparison,
        ["in"] = Comparison,
        ["is"] = Comparison,
        ["="] = Comparison,
        ["<=>"] = Comparison,
        ["<>"] = Comparison,
        ["!="] = Comparison,
        ["<"] = Comparison,
        ["<="] = Comparison,
        [">"] = Comparison,
        [">="] = Comparison,
        ["+"] = 8,
        ["-"] = 8,
        ["*"] = 9,
        ["/"] = 9,
        ["%"] = 9,
        ["div"] = 9,
        ["mod"] = 9,
        ["!"] = 11,
        ["collate"] = 12,
    };

    // Behind any other word or name a parenthesis belongs to it.
    private static readonly HashSet<string> BeforeGroups = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "between", "by", "distinct", "div", "else", "having", "is", "like", "mod", "not", "or", "select", "then", "when", "where", "xor",
    };

    private static readonly HashSet<string> Holders = new(StringComparer.OrdinalIgnoreCase) { "select", "join", "from", "with" };

    private const int SignPrecedence = 11;

    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly List<int> _precedences = [];
    private readonly HashSet<int> _vain = [];

    private Parentheses(string text)
    {
        _text = text;
        var position = 0;
        do
        {
            _tokens.Add(Tokenizer.Read(text, position, ExpressionSyntax.Instance));
            _precedences.Add(Fixed);
            position = Last.End;
        }
        while (Last.Kind is not (TokenKind.End or TokenKind.Bad));
    }

    /// <summary>The text with as few parentheses as it needs; as it is, where it cannot be read.</summary>
    public static string Fewest(string text)
    {
        var reading = new Parentheses(text);
        return reading.Last.Kind == TokenKind.Bad || !reading.IsBalanced() ? text : reading.Reduce();
    }

    private Token Last => _tokens[_tokens.Count - 1];

    private bool IsBalanced()
    {
        var depth = 0;
        foreach (var token in _tokens)
        {
            depth += token.IsSymbol("(") ? 1 : token.IsSymbol(")") ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private string Reduce()
    {
        Reduce(0, _tokens.Count - 1);
        var text = new StringBuilder();
        var from = 0;
        foreach (var i in _vain.OrderBy(i => i))
        {
            text.Append(_text, from, _tokens[i].Start - from);
            from = _tokens[i].End;
            if (i > 0 && _tokens[i - 1].Kind == TokenKind.Word && _tokens[i - 1].End == _tokens[i].Start)
            {
                text.Append(' ');
            }
        }

        return text.Append(_text, from, _text.Length - from).ToString();
    }

    /// <summary>The loosest operator between two tokens, what is left in parentheses aside.</summary>
    private int Reduce(int start, int end)
    {
        var loosest = Weigh(start, end);
        for (var i = start; i < end; i++)
        {
            if (!_tokens[i].IsSymbol("("))
            {
                continue;
            }

            var close = CloseOf(i);
            var inside = Reduce(i + 1, close);
            if (IsGroup(i) && IsVain(inside, _precedences[Math.Max(i - 1, 0)], _precedences[close + 1], i == start))
            {
                _vain.Add(i);
                _vain.Add(close);
                loosest = Math.Min(loosest, inside);
            }

            i = close;
        }

        return loosest;
    }

    // Operators are read from the left; no two comparisons are joined without parentheses.
    private static bool IsVain(int inside, int left, int right, bool isFirst) =>
        inside > (isFirst ? Fixed : left) && (inside == Comparison ? inside > right : inside >= right) && inside > Fixed;

    private int Weigh(int start, int end)
    {
        var loosest = Primary;
        var (cases, betweens) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var token = _tokens[i];
            if (token.IsSymbol("("))
            {
                i = CloseOf(i);
                continue;
            }

            cases += token.IsWord("case") ? 1 : token.IsWord("end") ? -1 : 0;
            var weight = token.Kind is TokenKind.Word or TokenKind.Symbol && Precedences.TryGetValue(token.Text, out var known)
                ? known
                : Fixed;
            betweens += token.IsWord("between") ? 1 : 0;
            if (token.IsWord("and") && betweens > 0)
            {
                (weight, betweens) = (Comparison, betweens - 1);
            }
            else if (token.IsWord("not") && IsPartOfPredicate(i))
            {
                weight = Comparison;
            }

            _precedences[i] = token.Text == "-" && IsSign(i, start) ? SignPrecedence : weight;
            loosest = token.IsSymbol(",") || (token.Kind == TokenKind.Word && Holders.Contains(token.Text)) ? Fixed
                : _precedences[i] == Fixed || cases > 0 ? loosest
                : Math.Min(loosest, _precedences[i]);
        }

        return loosest;
    }

    // `is not null`, `not in (1)`
    private bool IsPartOfPredicate(int i) => (i > 0 && _tokens[i - 1].IsWord("is")) ||
        _tokens[i + 1].IsWord("in") || _tokens[i + 1].IsWord("like") || _tokens[i + 1].IsWord("between");

    private bool IsSign(int i, int start) => i == start || (_tokens[i - 1].Kind == TokenKind.Symbol && !_tokens[i - 1].IsSymbol(")")) ||
        (_tokens[i - 1].Kind == TokenKind.Word && BeforeGroups.Contains(_tokens[i - 1].Text));

    private bool IsGroup(int open) => open == 0 || _tokens[open - 1] switch
    {
        { Kind: TokenKind.Symbol, Text: var sign } => sign is not (")" or "."),
        { Kind: TokenKind.Word, Text: var word } => BeforeGroups.Contains(word),
        _ => false,
    };

    private int CloseOf(int open)
    {
        var depth = 0;
        for (var i = open; ; i++)
        {
            depth += _tokens[i].IsSymbol("(") ? 1 : _tokens[i].IsSymbol(")") ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }
    }
}
