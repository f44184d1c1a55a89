using System.Linq.Expressions;
using System.Reflection;
using Isomer.Schema;
using Expression = System.Linq.Expressions.Expression;

namespace Isomer.Oracle;

/// <summary>Compiles delegates to members of types that are known by reflection alone.</summary>
/// <param name="driver">The driver, for errors.</param>
internal sealed class MemberBinding(Assembly driver)
{
    /// <summary>A delegate that sets a property; the value is converted to the property's type.</summary>
    /// <typeparam name="TObject">A base class of the type.</typeparam>
    /// <typeparam name="TValue">What is set: a number, or an object of the property's own type.</typeparam>
    /// <exception cref="IsomerException">There is no such property, or it takes nothing of that type.</exception>
    public Action<TObject, TValue> Setter<TObject, TValue>(Type type, string name)
    {
        var property = Property(type, name);
        var target = Expression.Parameter(typeof(TObject));
        var value = Expression.Parameter(typeof(TValue));
        return Compile<Action<TObject, TValue>>(
            type, name, () =>
                Expression.Assign(Access(target, type, property), Expression.Convert(value, property.PropertyType)), target, value);
    }

    /// <summary>A delegate that gets a property.</summary>
    /// <exception cref="IsomerException">There is no such property, or it is no <typeparamref name="TValue"/>.</exception>
    public Func<TObject, TValue> Getter<TObject, TValue>(Type type, string name)
    {
        var property = Property(type, name);
        var target = Expression.Parameter(typeof(TObject));
        return Compile<Func<TObject, TValue>>(type, name, () => Expression.Convert(Access(target, type, property), typeof(TValue)), target);
    }

    /// <summary>A type of the driver.</summary>
    /// <exception cref="IsomerException">There is none.</exception>
    public Type Type(Assembly assembly, string name) => assembly.GetType(name) ?? throw Lacks(name);

    /// <summary>The type of a property.</summary>
    /// <exception cref="IsomerException">There is no such property.</exception>
    public Type TypeOf(Type type, string property) => Property(type, property).PropertyType;

    /// <summary>The number behind a name of an enum.</summary>
    /// <exception cref="IsomerException">There is no such name.</exception>
    public int Number(Type type, string name) => type.IsEnum && Enum.TryParse(type, name, out var value)
        ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)
        : throw Lacks($"{type.Name}.{name}");

    private static MemberExpression Access(ParameterExpression target, Type type, PropertyInfo property) =>
        Expression.Property(Expression.Convert(target, type), property);

    private PropertyInfo Property(Type type, string name)
    {
        // Declared by the driver's own class, not by ADO.NET's.
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is { } property)
            {
                return property;
            }
        }

        throw Lacks($"{type.Name}.{name}");
    }

    private T Compile<T>(Type type, string name, Func<Expression> body, params ParameterExpression[] parameters)
    {
        try
        {
            return Expression.Lambda<T>(body(), parameters).Compile();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw Lacks($"{type.Name}.{name} of a known type");
        }
    }

    private IsomerException Lacks(string member) => Driver.Package.Lacks(driver, member);
}
