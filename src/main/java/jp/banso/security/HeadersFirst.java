package jp.banso.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Sets the headers before anything else looks at the request, so that the server's own refusals carry them too. */
class HeadersFirst extends ValveBase {

    HeadersFirst() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SecurityHeaders.write(response);
        getNext().invoke(request, response);
    }
}
