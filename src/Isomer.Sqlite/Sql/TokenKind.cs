namespace Isomer.Sqlite.Sql;

internal enum TokenKind
{
    End,

    /// <summary>A keyword or an unquoted name.</summary>
    Word,

    /// <summary>A name between <c>"</c>, <c>`</c> or brackets.</summary>
    Quoted,

    /// <summary>Text between <c>'</c>; SQLite takes it as a name where one is due.</summary>
    String,

    Number,
    Blob,
    Open,
    Close,
    Comma,
    Dot,
    Semicolon,
    Operator,

    /// <summary>A quote that nothing closes; reaches to the end of the text.</summary>
    Unclosed,
}
