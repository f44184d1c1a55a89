namespace Isomer.Schema;

/// <summary>A token of expression text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text without quotes.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Just past it.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End)
{
    public bool IsWord(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public override string ToString() => Kind switch
    {
        TokenKind.End => "end of the expression",
        TokenKind.Bad => Text,
        TokenKind.Text => "a text",
        _ => $"'{Text}'",
    };
}
