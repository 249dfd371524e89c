import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What lambdas have alike that become one class: the method they implement, and what sorts of values they capture. */
record LambdaKind(Type made, String method, Type interfaceMethod, List<Type> captured, boolean serializable) {
    static LambdaKind of(String method, String shape, Type interfaceMethod, boolean serializable) {
        List<Type> captured = Stream.of(Type.getArgumentTypes(shape))
                .map(each -> each.getSort() < Type.ARRAY ? each : Type.getType(Object.class))
                .toList();
        return new LambdaKind(Type.getReturnType(shape), method, interfaceMethod, captured, serializable);
    }

    String descriptor() {
        return made.getDescriptor();
    }

    /** The type of the method that makes one of what it captures and of which of the class it is. */
    String factory() {
        return Type.getMethodDescriptor(made, values());
    }

    Type[] values() {
        return Stream.concat(captured.stream(), Stream.of(Type.INT_TYPE)).toArray(Type[]::new);
    }
}
