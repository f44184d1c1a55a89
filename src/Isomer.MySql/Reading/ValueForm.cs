namespace Isomer.MySql;

/// <summary>How a value stands in a row that was asked for.</summary>
internal enum ValueForm
{
    /// <summary>In the packed column, up to the next TAB: digits and their like, never empty; empty is NULL.</summary>
    Plain,

    /// <summary>In the packed column, its length in octets before it; an empty length is NULL.</summary>
    Counted,

    /// <summary>In a column of its own.</summary>
    Apart,
}
