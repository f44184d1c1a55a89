namespace Isomer.Dialects;

/// <summary>What a collation takes for equal.</summary>
[Flags]
internal enum Folding
{
    /// <summary>Nothing: a text equals itself alone.</summary>
    None = 0,

    /// <summary><c>a</c> and <c>A</c>.</summary>
    Case = 1,

    /// <summary><c>e</c> and <c>é</c>.</summary>
    Accents = 2,

    /// <summary><c>a</c> and <c>a</c> with blanks behind it.</summary>
    TrailingBlanks = 4,
}
