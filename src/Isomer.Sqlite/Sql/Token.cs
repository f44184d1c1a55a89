namespace Isomer.Sqlite.Sql;

/// <summary>A token of SQL text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">Just past its last.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
