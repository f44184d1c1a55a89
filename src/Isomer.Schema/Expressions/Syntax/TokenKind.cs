namespace Isomer.Schema;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Past the last character.</summary>
    End,

    /// <summary>A keyword or an unquoted name, as written.</summary>
    Word,

    /// <summary>A name in quotes, without them.</summary>
    QuotedName,

    /// <summary>A text literal, without quotes.</summary>
    Text,

    /// <summary>The hexadecimal digits of <c>x'…'</c>.</summary>
    Binary,

    /// <summary>A number without sign.</summary>
    Number,

    /// <summary>An operator or a bracket.</summary>
    Symbol,

    /// <summary>No token; its text says what is wrong.</summary>
    Bad,
}
