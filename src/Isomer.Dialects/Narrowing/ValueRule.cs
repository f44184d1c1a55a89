namespace Isomer.Dialects;

/// <summary>
/// What a value must be to stand at the destination as it is. Data only: a projection states it, and a preflight tests it against rows.
/// </summary>
public abstract record ValueRule
{
    private protected ValueRule()
    {
    }
}
